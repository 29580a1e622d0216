import { isCalendarDate, rules } from "rapport";
import type { CustomerProfile, Issue } from "rapport";
import { useQuery } from "rapport/react";
import { cache, deals, pipelines, refreshDeals } from "../../api/client";
import { notNumber } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { parseAmount } from "../../app/parseAmount";
import { useQueryParam } from "../../app/router";
import { useDraft } from "../../app/useDraft";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { useSubmit } from "../../app/useSubmit";
import { messages } from "./messages";
import { refreshCustomer } from "../../parts/customers/refresh";
import { DraftNotice } from "../../parts/DraftNotice";

interface NewDealDialogProps {
  readonly customer: CustomerProfile;
  readonly onClose: () => void;
}

const blank = { pipelineId: "", title: "", value: "", closes: "" };

/** A new deal with this customer: the least that it needs. */
export function NewDealDialog({ customer, onClose }: NewDealDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const [, setDeal] = useQueryParam("deal");
  const submit = useSubmit();
  const offered = useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 }).data?.items ?? [];
  const { draft, change, clear, isDirty, isRestored } = useDraft(`deal.new.${customer.id}`, blank);
  const { pipelineId, title, value, closes } = draft;
  const pipeline = offered.find(({ id }) => id === pipelineId) ?? offered[0];
  const close = (): void => {
    clear();
    onClose();
  };
  const save = async (): Promise<void> => {
    const amount = value.trim() === "" ? null : parseAmount(value);
    const found: readonly Issue[] = amount === undefined ? [notNumber("value")] : [];
    const input = {
      customerProfileId: customer.id,
      title,
      value: amount ?? null,
      expectedCloseDate: isCalendarDate(closes) ? closes : null,
      ...(pipeline === undefined ? {} : { pipelineId: pipeline.id }),
    };
    await submit.send("CreateOpportunity", input, async (input) => {
      const deal = await deals.createOpportunity(input);
      void refreshDeals();
      void cache.invalidate(deals.listOpportunities);
      refreshCustomer();
      showToast(t.deal.created(deal.title), { label: t.deal.show, run: () => setDeal(deal.id) });
      close();
    }, { found });
  };
  return (
    <Dialog
      title={t.deal.createTitle(customer.name)}
      isDirty={isDirty}
      onClose={close}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.deal.create}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        <TextField
          label={t.deal.title}
          name="title"
          isRequired
          autoFocus
          value={title}
          onValue={(title) => change({ title })}
          maxLength={rules.CreateOpportunity.title.length?.maximum}
          error={submit.error("title", t.deal.title, title.trim() === "")}
        />
        <div className="field-pair">
          <TextField
            label={t.deal.value}
            name="value"
            inputMode="decimal"
            suffix={pipeline?.currency ?? me.currency}
            value={value}
            onValue={(value) => change({ value })}
            error={submit.error("value", t.deal.value, false)}
          />
          <TextField label={t.deal.close} name="expectedCloseDate" type="date" value={closes} onValue={(closes) => change({ closes })} error={submit.error("expectedCloseDate", t.deal.close, false)} />
        </div>
        {offered.length > 1 && (
          <SelectField
            label={t.deal.pipeline}
            name="pipelineId"
            value={pipeline?.id ?? ""}
            onValue={(pipelineId) => change({ pipelineId })}
            choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
    </Dialog>
  );
}
