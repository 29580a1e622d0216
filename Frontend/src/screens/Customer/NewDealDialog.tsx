import { useState } from "react";
import { isCalendarDate, rules } from "rapport";
import type { CustomerProfile, Issue } from "rapport";
import { useQuery } from "rapport/react";
import { cache, deals, pipelines, refreshDeals } from "../../api/client";
import { notNumber } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { parseAmount } from "../../app/parseAmount";
import { useQueryParam } from "../../app/router";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { useSubmit } from "../../app/useSubmit";
import { messages } from "./messages";
import { refreshCustomer } from "../../parts/customers/refresh";

interface NewDealDialogProps {
  readonly customer: CustomerProfile;
  readonly onClose: () => void;
}

/** A new deal with this customer: the least that it needs. */
export function NewDealDialog({ customer, onClose }: NewDealDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const [, setDeal] = useQueryParam("deal");
  const submit = useSubmit();
  const offered = useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 }).data?.items ?? [];
  const [pipelineId, setPipeline] = useState("");
  const [title, setTitle] = useState("");
  const [value, setValue] = useState("");
  const [close, setClose] = useState("");
  const pipeline = offered.find(({ id }) => id === pipelineId) ?? offered[0];
  const save = async (): Promise<void> => {
    const amount = value.trim() === "" ? null : parseAmount(value);
    const found: readonly Issue[] = amount === undefined ? [notNumber("value")] : [];
    const input = {
      customerProfileId: customer.id,
      title,
      value: amount ?? null,
      expectedCloseDate: isCalendarDate(close) ? close : null,
      ...(pipeline === undefined ? {} : { pipelineId: pipeline.id }),
    };
    await submit.send("CreateOpportunity", input, async (input) => {
      const deal = await deals.createOpportunity(input);
      void refreshDeals();
      void cache.invalidate(deals.listOpportunities);
      refreshCustomer();
      showToast(t.deal.created(deal.title), { label: t.deal.show, run: () => setDeal(deal.id) });
      onClose();
    }, { found });
  };
  return (
    <Dialog
      title={t.deal.createTitle(customer.name)}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.deal.create}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <TextField
          label={t.deal.title}
          name="title"
          isRequired
          autoFocus
          value={title}
          onValue={setTitle}
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
            onValue={setValue}
            error={submit.error("value", t.deal.value, false)}
          />
          <TextField label={t.deal.close} name="expectedCloseDate" type="date" value={close} onValue={setClose} error={submit.error("expectedCloseDate", t.deal.close, false)} />
        </div>
        {offered.length > 1 && (
          <SelectField
            label={t.deal.pipeline}
            name="pipelineId"
            value={pipeline?.id ?? ""}
            onValue={setPipeline}
            choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
    </Dialog>
  );
}
