import { useId, useRef, useState } from "react";
import { rules } from "rapport";
import type { CustomerKind, DuplicateMatch, Lead, UserSummary } from "rapport";
import { useQuery } from "rapport/react";
import { customers, leads } from "../../api/client";
import { usePipelines } from "../../api/usePipelines";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useDraft } from "../../app/useDraft";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { CustomerField } from "../../fields/CustomerField";
import type { CustomerFieldHandle } from "../../fields/CustomerField";
import { DraftNotice } from "../../parts/DraftNotice";
import { conversion, customerName, draftFor } from "./convertDraft";
import type { ConvertDraft } from "./convertDraft";
import { Duplicates } from "./Duplicates";
import { refreshAfterConversion, sayConverted } from "./leadActions";
import { messages } from "./messages";

interface ConvertDialogProps {
  readonly lead: Lead;
  readonly onClose: () => void;
}

/** A qualified lead becomes a customer, or goes to one that is there, with a contact and a deal if one wants them. */
export function ConvertDialog({ lead, onClose }: ConvertDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const group = useId();
  const pipelines = usePipelines();
  const { draft, change, clear, isDirty, isRestored } = useDraft<ConvertDraft>(`lead.conversion.${lead.id}`, draftFor(lead));
  const [refused, setRefused] = useState<readonly DuplicateMatch[]>();
  const submit = useSubmit();
  const customerField = useRef<CustomerFieldHandle>(null);
  const pipeline = pipelines.find(({ id }) => id === draft.pipelineId) ?? pipelines.find(({ isDefault }) => isDefault) ?? pipelines[0];
  const stages = pipeline?.stages.filter(({ isWon, isLost }) => !isWon && !isLost) ?? [];
  const name = customerName(lead, draft.kind);
  const candidate = {
    kind: draft.kind,
    name: name.slice(0, 200),
    ...(lead.email === null || lead.email === undefined ? {} : { email: lead.email }),
    ...(lead.phone === null || lead.phone === undefined ? {} : { phone: lead.phone }),
    ...(lead.website === null || lead.website === undefined ? {} : { website: lead.website }),
  };
  const similar = useQuery(customers.findDuplicates, { candidate, limit: 5 }, { enabled: draft.target === "new" });
  const matches: readonly DuplicateMatch[] = refused
    ?? similar.data?.items.map(({ second, score, reasons }) => ({ customer: second, score, reasons })) ?? [];
  const close = (): void => {
    clear();
    onClose();
  };
  const convert = async (): Promise<void> => {
    const customer = draft.customer ?? await customerField.current?.made();
    const { input, issues } = conversion(lead, { ...draft, customer }, pipeline);
    await submit.send("ConvertLead", input, async (input) => {
      const { lead: converted, customer, opportunity } = await leads.convertLead(input);
      const action = opportunity === null || opportunity === undefined
        ? { label: t.toCustomer, run: () => navigate(`/customers/${customer.id}`) }
        : { label: t.toDeal, run: () => navigate(`/opportunities/${opportunity.id}`) };
      sayConverted(t.converted(customer.name), converted, action);
      close();
      await refreshAfterConversion();
    }, {
      found: issues,
      onRefused: (error) => {
        const isDuplicate = leads.convertLead.isError(error) && error.error.type === "duplicates";
        setRefused(isDuplicate ? error.error.found : undefined);
        return isDuplicate;
      },
    });
  };
  const owners: readonly Pick<UserSummary, "id" | "name">[] = me.assignees.some(({ id }) => id === lead.ownerId) ? me.assignees : [{ id: lead.ownerId, name: lead.ownerName }, ...me.assignees];

  return (
    <Dialog
      title={t.convertTitle(lead.name)}
      isDirty={isDirty}
      onClose={close}
      onSubmit={() => void submit.busyWith(convert)}
      actions={<><Button onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.convertDo}</Button></>}
    >
      <div ref={submit.ref} className="form-fields lead-form">
        <FormFailure text={refused === undefined ? submit.failure : t.duplicateRefused} />
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        <fieldset className="reasons">
          <legend>{t.convertCustomer}</legend>
          {(["new", "existing"] as const).map((target) => (
            <label key={target} className="chip">
              <input type="radio" name={group} checked={draft.target === target} onChange={() => change({ target })} />
              <span>{target === "new" ? t.convertNew : t.convertExisting}</span>
            </label>
          ))}
        </fieldset>
        {draft.target === "new" ? (
          <>
            <SelectField
              label={t.convertKind}
              name="customerKind"
              value={draft.kind}
              onValue={(value) => change({ kind: value as CustomerKind })}
              choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
              hint={t.convertName(name)}
            />
            {matches.length > 0 && (
              <Duplicates
                matches={matches}
                isAllowed={draft.allowDuplicate}
                onAllowed={(allowDuplicate) => change({ allowDuplicate })}
                onChoose={({ customer }) => {
                  setRefused(undefined);
                  change({ target: "existing", customer: { id: customer.id, name: customer.name } });
                }}
              />
            )}
          </>
        ) : (
          <CustomerField ref={customerField} value={draft.customer} onValue={(customer) => change({ customer })} error={submit.error("customerProfileId", t.customer, true) === undefined ? undefined : t.customerMissing} />
        )}
        <label className="check">
          <input type="checkbox" checked={draft.withContact} onChange={(event) => change({ withContact: event.target.checked })} />
          {t.withContact(lead.name)}
        </label>
        <label className="check">
          <input type="checkbox" checked={draft.withDeal} onChange={(event) => change({ withDeal: event.target.checked })} />
          {t.withDeal}
        </label>
        {draft.withDeal && (
          <>
            <TextField
              label={t.dealTitle}
              name="opportunity.title"
              value={draft.title}
              onValue={(title) => change({ title })}
              placeholder={draft.customer?.name ?? name}
              maxLength={rules.LeadOpportunity.title.length?.maximum}
              error={submit.error("opportunity.title", t.dealTitle, draft.title.trim() === "")}
            />
            <div className="field-pair">
              <TextField
                label={t.value}
                name="opportunity.value"
                inputMode="decimal"
                value={draft.value}
                onValue={(value) => change({ value })}
                suffix={pipeline?.currency}
                error={submit.error("opportunity.value", t.value, draft.value.trim() === "")}
              />
              <TextField
                label={t.closes}
                name="opportunity.expectedCloseDate"
                type="date"
                value={draft.closes}
                onValue={(closes) => change({ closes })}
                error={submit.error("opportunity.expectedCloseDate", t.closes, draft.closes === "")}
              />
            </div>
            <div className="field-pair">
              <SelectField
                label={t.pipeline}
                name="pipelineId"
                value={pipeline?.id ?? ""}
                onValue={(value) => change({ pipelineId: pipelines.find(({ id }) => id === value)?.id, stage: "" })}
                choices={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <SelectField
                label={t.stage}
                name="stage"
                value={draft.stage === "" ? stages[0]?.key ?? "" : draft.stage}
                onValue={(stage) => change({ stage })}
                choices={stages.map(({ key, name }) => ({ value: key, label: name }))}
              />
            </div>
          </>
        )}
        {owners.length > 1 && (
          <SelectField
            label={t.convertOwner}
            name="ownerId"
            value={draft.ownerId}
            onValue={(value) => change({ ownerId: owners.find(({ id }) => id === value)?.id ?? draft.ownerId })}
            choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
    </Dialog>
  );
}
