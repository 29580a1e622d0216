import { useEffect, useId, useRef, useState } from "react";
import { isRapportError } from "rapport";
import type { CustomerKind, DuplicateMatch, Issue, Lead, UserSummary } from "rapport";
import { useQuery } from "rapport/react";
import { customers, leads } from "../../api/client";
import { describe } from "../../api/errors";
import { issuesByField, issueText } from "../../api/issues";
import { usePipelines } from "../../api/usePipelines";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { CustomerField } from "../../fields/CustomerField";
import type { CustomerFieldHandle } from "../../fields/CustomerField";
import { conversion, customerName, draftFor } from "./convertDraft";
import type { ConvertDraft } from "./convertDraft";
import { Duplicates } from "./Duplicates";
import { refreshAfterConversion } from "./leadActions";
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
  const [draft, setDraft] = useState<ConvertDraft>(() => draftFor(lead));
  const [refused, setRefused] = useState<readonly DuplicateMatch[]>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const customerField = useRef<CustomerFieldHandle>(null);
  const set = (change: Partial<ConvertDraft>): void => setDraft((now) => ({ ...now, ...change }));
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
  useEffect(() => {
    if (issues.length > 0) body.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const convert = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const customer = draft.customer ?? await customerField.current?.made();
    const { input, issues } = conversion(lead, { ...draft, customer }, pipeline);
    setIssues(issues);
    setFailure(undefined);
    if (issues.length > 0) return setBusy(false);
    try {
      const { customer, opportunity } = await leads.convertLead(input);
      const action = opportunity === null || opportunity === undefined
        ? { label: t.toCustomer, run: () => navigate(`/customers/${customer.id}`) }
        : { label: t.toDeal, run: () => navigate(`/opportunities/${opportunity.id}`) };
      showToast(t.converted(customer.name), action);
      onClose();
      await refreshAfterConversion();
    } catch (error) {
      setBusy(false);
      if (leads.convertLead.isError(error) && error.error.type === "duplicates") {
        setRefused(error.error.found);
        setFailure(t.duplicateRefused);
      } else if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) {
        setIssues(error.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^opportunity\./, "") })));
      } else {
        setFailure(describe(error));
      }
    }
  };
  const byField = issuesByField(issues);
  const error = (path: string, label: string, text: string): string | undefined => {
    const issue = byField.get(path);
    return issue === undefined ? undefined : issueText(label, issue, text.trim() === "");
  };
  const owners: readonly Pick<UserSummary, "id" | "name">[] = me.assignees.some(({ id }) => id === lead.ownerId) ? me.assignees : [{ id: lead.ownerId, name: lead.ownerName }, ...me.assignees];

  return (
    <Dialog
      title={t.convertTitle(lead.name)}
      onClose={onClose}
      onSubmit={() => void convert()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={isBusy}>{t.convertDo}</Button></>}
    >
      <div ref={body} className="form-fields lead-form">
        {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
        <fieldset className="reasons">
          <legend>{t.convertCustomer}</legend>
          {(["new", "existing"] as const).map((target) => (
            <label key={target} className="chip">
              <input type="radio" name={group} checked={draft.target === target} onChange={() => set({ target })} />
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
              onValue={(value) => set({ kind: value as CustomerKind })}
              choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
              hint={t.convertName(name)}
            />
            {matches.length > 0 && (
              <Duplicates
                matches={matches}
                isAllowed={draft.allowDuplicate}
                onAllowed={(allowDuplicate) => set({ allowDuplicate })}
                onChoose={({ customer }) => {
                  setFailure(undefined);
                  set({ target: "existing", customer: { id: customer.id, name: customer.name } });
                }}
              />
            )}
          </>
        ) : (
          <CustomerField ref={customerField} value={draft.customer} onValue={(customer) => set({ customer })} error={byField.has("customerProfileId") ? t.customerMissing : undefined} />
        )}
        <label className="check">
          <input type="checkbox" checked={draft.withContact} onChange={(event) => set({ withContact: event.target.checked })} />
          {t.withContact(lead.name)}
        </label>
        <label className="check">
          <input type="checkbox" checked={draft.withDeal} onChange={(event) => set({ withDeal: event.target.checked })} />
          {t.withDeal}
        </label>
        {draft.withDeal && (
          <>
            <TextField label={t.dealTitle} name="title" value={draft.title} onValue={(title) => set({ title })} placeholder={draft.customer?.name ?? name} error={error("title", t.dealTitle, draft.title)} />
            <div className="field-pair">
              <TextField label={t.value} name="value" inputMode="decimal" value={draft.value} onValue={(value) => set({ value })} suffix={pipeline?.currency} error={error("value", t.value, draft.value)} />
              <TextField label={t.closes} name="expectedCloseDate" type="date" value={draft.closes} onValue={(closes) => set({ closes })} error={error("expectedCloseDate", t.closes, draft.closes)} />
            </div>
            <div className="field-pair">
              <SelectField
                label={t.pipeline}
                name="pipelineId"
                value={pipeline?.id ?? ""}
                onValue={(value) => set({ pipelineId: pipelines.find(({ id }) => id === value)?.id, stage: "" })}
                choices={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <SelectField
                label={t.stage}
                name="stage"
                value={draft.stage === "" ? stages[0]?.key ?? "" : draft.stage}
                onValue={(stage) => set({ stage })}
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
            onValue={(value) => set({ ownerId: owners.find(({ id }) => id === value)?.id ?? draft.ownerId })}
            choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
    </Dialog>
  );
}
