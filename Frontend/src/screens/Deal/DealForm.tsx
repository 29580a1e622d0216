import { useEffect, useRef, useState } from "react";
import { isRapportError, rules } from "rapport";
import type { ForecastCategory, ID, Issue, Opportunity, Pipeline, UserSummary } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { describe, issuesByField, issueText } from "../../api/errors";
import { useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { CustomerField } from "../../fields/CustomerField";
import { Conflict } from "./Conflict";
import { dealFields, differences, draftOf, fieldText, forecastNames, labels, merge, updateOf } from "./dealDraft";
import type { DealDraft, DealField } from "./dealDraft";

type Choosable = Pick<UserSummary, "id" | "name">;

interface DealFormProps {
  readonly deal: Opportunity;
  readonly pipeline: Pipeline | undefined;
  /** Hears whether there is unsaved work. */
  readonly onDirty: (isDirty: boolean) => void;
}

/** Every field that can be edited. Only what was changed is sent, based on the version that was read. */
export function DealForm({ deal, pipeline, onDirty }: DealFormProps) {
  const me = useMe();
  const [base, setBase] = useState(deal);
  const [draft, setDraft] = useState(() => draftOf(deal));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [theirs, setTheirs] = useState<Opportunity>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
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
    const { input, issues } = updateOf(base, draft);
    setIssues(issues);
    setFailure(undefined);
    if (issues.length > 0 || isBusy) return;
    setBusy(true);
    try {
      const saved = await deals.updateOpportunity(input);
      setBase(saved);
      setDraft(draftOf(saved));
      showToast(`“${saved.title}” is saved.`);
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
    return issue === undefined ? undefined : issueText(labels[field], issue, typeof value === "string" ? value.trim() === "" : value === undefined);
  };
  const others = [...byField.values()].filter(({ path }) => !dealFields.some((field) => path.startsWith(field)));
  const text = (field: Exclude<DealField, "customerProfileId">) => ({
    label: labels[field],
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
      aria-label="Details"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(base, draft);
      }}
    >
      <div className="deal-form-fields">
        {theirs !== undefined && (
          <Conflict
            base={draftOf(base)}
            mine={draft}
            theirs={draftOf(theirs)}
            textOf={(field, draft) => fieldText(field, draft, nameOf)}
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
          value={draft.customerProfileId}
          onValue={(customer) => setDraft({ ...draft, customerProfileId: customer })}
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
              { value: "", label: "As the stage" },
              ...Object.entries(forecastNames).map(([value, label]) => ({ value, label })),
            ]}
          />
          <TextField {...text("source")} />
        </div>
        <TextField {...text("tags")} hint="Separated by commas" />
        <TextAreaField {...text("notes")} rows={4} />
      </div>
      <footer className={`deal-form-actions ${isDirty ? "is-dirty" : ""}`}>
        <span className="deal-form-state" role="status">{isDirty ? "Unsaved changes" : pipeline === undefined ? "" : `In ${pipeline.name}`}</span>
        <Button disabled={!isDirty} onClick={() => reset(deal)}>Discard</Button>
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={!isDirty}>Save</Button>
      </footer>
    </form>
  );
}
