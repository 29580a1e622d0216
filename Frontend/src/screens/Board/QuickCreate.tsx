import { useEffect, useRef } from "react";
import { isCalendarDate, rules } from "rapport";
import type { CreateOpportunity, Issue, Opportunity, Pipeline, Stage } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { notNumber } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { parseAmount } from "../../app/parseAmount";
import { useDraft } from "../../app/useDraft";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { CustomerField } from "../../fields/CustomerField";
import type { Customer, CustomerFieldHandle } from "../../fields/CustomerField";
import { DraftNotice } from "../../parts/DraftNotice";
import { messages } from "./messages";

interface QuickCreateProps {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  readonly onCreated: (deal: Opportunity) => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly customer: Customer | undefined;
  readonly title: string;
  readonly value: string;
  readonly date: string;
}

const blank: Draft = { customer: undefined, title: "", value: "", date: "" };

/**
 * A new deal, in its column: the least that it needs. The rest is filled in later, in the panel. Escape closes it and keeps
 * what was typed for the next time.
 */
export function QuickCreate({ pipeline, stage, onCreated, onClose }: QuickCreateProps) {
  const t = useMessages(messages);
  const w = useWords();
  const { draft, change, clear, isRestored } = useDraft(`deal.new.${pipeline.id}`, blank);
  const { customer, title, value, date } = draft;
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const customerField = useRef<CustomerFieldHandle>(null);

  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    form.current?.querySelector<HTMLElement>("input")?.focus();
  }, []);

  const create = async (): Promise<void> => {
    const { id } = customer ?? await customerField.current?.made() ?? {};
    const amount = value.trim() === "" ? undefined : parseAmount(value);
    const found: Issue[] = [];
    if (id === undefined) found.push({ path: "customerProfileId", code: "required", message: "is required" });
    if (value.trim() !== "" && amount === undefined) found.push(notNumber("value"));
    const input = {
      title,
      pipelineId: pipeline.id,
      stage: stage.key,
      ...(id === undefined ? {} : { customerProfileId: id }),
      ...(amount === undefined ? {} : { value: amount }),
      ...(isCalendarDate(date) ? { expectedCloseDate: date } : {}),
    };
    await submit.send("CreateOpportunity", input as CreateOpportunity, async (input) => {
      const deal = await deals.createOpportunity(input);
      clear();
      await refreshDeals();
      onCreated(deal);
    }, { found });
  };

  return (
    <form
      ref={form}
      className="quick-create"
      aria-label={t.newDealIn(stage.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit.busyWith(create);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        <CustomerField
          ref={customerField}
          value={customer}
          onValue={(customer) => change({ customer })}
          error={submit.error("customerProfileId", t.customer, customer === undefined)}
        />
        <TextField
          label={t.title}
          name="title"
          isRequired
          value={title}
          onValue={(title) => change({ title })}
          maxLength={rules.CreateOpportunity.title.length?.maximum}
          error={submit.error("title", t.title, title.trim() === "")}
        />
        <div className="field-pair">
          <TextField label={t.value} name="value" inputMode="decimal" value={value} onValue={(value) => change({ value })} suffix={pipeline.currency} error={submit.error("value", t.value, value.trim() === "")} />
          <TextField label={t.expectedClose} name="expectedCloseDate" type="date" value={date} onValue={(date) => change({ date })} error={submit.error("expectedCloseDate", t.expectedClose, date === "")} />
        </div>
        <div className="form-actions">
          <Button
            size="small"
            onClick={() => {
              clear();
              onClose();
            }}
          >
            {w.cancel}
          </Button>
          <Button size="small" type="submit" variant="primary" isBusy={submit.isBusy}>{t.createDeal}</Button>
        </div>
      </div>
    </form>
  );
}
