import { useEffect, useRef, useState } from "react";
import { isRapportError, rules } from "rapport";
import type { ForecastCategory, ID, Issue, Opportunity, Pipeline, UserSummary } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { describe } from "../../api/errors";
import { issuesByField, issueText } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { CustomerField } from "../../fields/CustomerField";
import type { CustomerFieldHandle } from "../../fields/CustomerField";
import { ConflictNotice } from "../../parts/ConflictNotice";
import { dealFields, differences, draftOf, fieldText, merge, updateOf } from "./dealDraft";
import type { DealDraft, DealField } from "./dealDraft";
import { messages } from "./messages";

type Choosable = Pick<UserSummary, "id" | "name">;

interface DealFormProps {
  readonly deal: Opportunity;
  readonly pipeline: Pipeline | undefined;
  /** Hears whether there is unsaved work. */
  readonly onDirty: (isDirty: boolean) => void;
}

/** Every field that can be edited. Only what was changed is sent, based on the version that was read. */
export function DealForm({ deal, pipeline, onDirty }: DealFormProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const [base, setBase] = useState(deal);
  const [draft, setDraft] = useState(() => draftOf(deal));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [theirs, setTheirs] = useState<Opportunity>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const customerField = useRef<CustomerFieldHandle>(null);
  const isDirty = differences(draftOf(base), draft).length > 0;

  // What others change shows as long as there is nothing unsaved here.
  if (deal.version > base.version && !isDirty) {
    setBase(deal);
    setDraft(draftOf(deal));
  }
  useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const save = async (base: Opportunity, draft: DealDraft): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const { input, issues } = updateOf(base, { ...draft, customerProfileId: draft.customerProfileId ?? await customerField.current?.made() });
    setIssues(issues);
    setFailure(undefined);
    if (issues.length > 0) return setBusy(false);
    try {
      const saved = await deals.updateOpportunity(input);
      setBase(saved);
      setDraft(draftOf(saved));
      showToast(t.saved(saved.title));
      await refreshDeals();
    } catch (error) {
      if (deals.updateOpportunity.isError(error) && error.error.type === "staleVersion") setTheirs(error.error.current);
      else if (isRapportError(error) && error.code === "BAD_REQUEST") setIssues(error.issues);
      else setFailure(describe(error));
    } finally {
      setBusy(false);
    }
  };
  const reset = (to: Opportunity): void => {
    setBase(to);
    setDraft(draftOf(to));
    setIssues([]);
    setFailure(undefined);
    setTheirs(undefined);
  };

  const byField = issuesByField(issues);
  const error = (field: DealField): string | undefined => {
    const issue = byField.get(field);
    const value = draft[field];
    return issue === undefined ? undefined : issueText(t.fields[field], issue, typeof value === "string" ? value.trim() === "" : value === undefined);
  };
  const others = [...byField.values()].filter(({ path }) => !dealFields.some((field) => path.startsWith(field)));
  const text = (field: Exclude<DealField, "customerProfileId">) => ({
    label: t.fields[field],
    name: field,
    value: draft[field],
    onValue: (value: string) => setDraft({ ...draft, [field]: value }),
    error: error(field),
    maxLength: field === "tags" ? undefined : rules.UpdateOpportunity[field].length?.maximum,
  });
  const nameOf = (user: ID<"User">): string => me.assignees.find(({ id }) => id === user)?.name ?? deal.ownerName;
  const owners: readonly Choosable[] = me.assignees.some(({ id }) => id === draft.ownerId)
    ? me.assignees
    : [{ id: deal.ownerId, name: deal.ownerName }, ...me.assignees];

  return (
    <form
      ref={form}
      className="deal-form"
      aria-label={t.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(base, draft);
      }}
    >
      <div className="deal-form-fields">
        {theirs !== undefined && (
          <ConflictNotice
            title={t.conflict}
            rows={[...new Set([...differences(draftOf(base), draft), ...differences(draftOf(base), draftOf(theirs))])].map((field) => ({
              label: t.fields[field],
              mine: fieldText(field, merge(draftOf(base), draft, draftOf(theirs)), nameOf),
              theirs: fieldText(field, draftOf(theirs), nameOf),
            }))}
            isBusy={isBusy}
            onMine={() => {
              const merged = merge(draftOf(base), draft, draftOf(theirs));
              setBase(theirs);
              setDraft(merged);
              setTheirs(undefined);
              void save(theirs, merged);
            }}
            onTheirs={() => {
              reset(theirs);
              void refreshDeals();
            }}
          />
        )}
        {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
        {others.length > 0 && <p className="notice bad" role="alert">{others.map((issue) => issueText(issue.path, issue, false)).join(" ")}</p>}
        <TextField {...text("title")} isRequired />
        <CustomerField
          ref={customerField}
          value={draft.customerProfileId}
          onValue={(customer) => setDraft((now) => ({ ...now, customerProfileId: customer }))}
          error={error("customerProfileId")}
        />
        <div className="field-row">
          <TextField {...text("value")} inputMode="decimal" className="grow" />
          <TextField {...text("currency")} className="currency" autoCapitalize="characters" onValue={(value) => setDraft({ ...draft, currency: value.toUpperCase() })} maxLength={3} />
          <TextField {...text("probability")} inputMode="numeric" suffix="%" className="probability" />
        </div>
        <div className="field-pair">
          <TextField {...text("expectedCloseDate")} type="date" />
          <SelectField
            {...text("ownerId")}
            onValue={(value) => setDraft({ ...draft, ownerId: owners.find(({ id }) => id === value)?.id ?? draft.ownerId })}
            choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <TextAreaField {...text("nextSteps")} rows={2} />
        <TextAreaField {...text("description")} />
        <div className="field-pair">
          <SelectField
            {...text("forecastCategory")}
            onValue={(value) => setDraft({ ...draft, forecastCategory: value as ForecastCategory | "" })}
            choices={[
              { value: "", label: t.asStage },
              ...Object.entries(t.forecasts).map(([value, label]) => ({ value, label })),
            ]}
          />
          <TextField {...text("source")} />
        </div>
        <TextField {...text("tags")} hint={t.tagsHint} />
        <TextAreaField {...text("notes")} rows={4} />
      </div>
      <footer className={`deal-form-actions ${isDirty ? "is-dirty" : ""}`}>
        <span className="deal-form-state" role="status">{isDirty ? t.unsaved : pipeline === undefined ? "" : t.inPipeline(pipeline.name)}</span>
        <Button disabled={!isDirty} onClick={() => reset(deal)}>{w.discard}</Button>
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={!isDirty}>{w.save}</Button>
      </footer>
    </form>
  );
}
