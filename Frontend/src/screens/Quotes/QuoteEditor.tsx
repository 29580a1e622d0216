import { useEffect } from "react";
import { rules } from "rapport";
import type { QuoteDetail } from "rapport";
import { useQuery } from "rapport/react";
import { customers } from "../../api/client";
import { issuesByField, issueText } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { useGuard } from "../../app/useGuard";
import { Button } from "../../components/Button";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { ConflictNotice } from "../../parts/ConflictNotice";
import { Totals } from "../../parts/sales/SalesLines";
import { LinesEditor } from "./LinesEditor";
import { messages } from "./messages";
import { differences, draftOf, merge } from "./quoteDraft";
import type { QuoteDraft, QuoteField } from "./quoteDraft";
import { useQuoteDraft } from "./useQuoteDraft";

interface QuoteEditorProps {
  readonly detail: QuoteDetail;
  /** Hears whether everything is saved: only then it may be sent. */
  readonly onSettled: (isSettled: boolean) => void;
}

/** A quote as one writes it. There is no button to save: it is saved as one pauses. */
export function QuoteEditor({ detail, onSettled }: QuoteEditorProps) {
  const t = useMessages(messages);
  const writing = useQuoteDraft(detail);
  const { draft, base, change, state, theirs } = writing;
  const contacts = useQuery(customers.listContacts, { customerProfileId: detail.quote.customerProfileId, limit: 200 });
  const question = useGuard(state !== "saved" && state !== "saving");
  useEffect(() => onSettled(state === "saved"), [onSettled, state]);
  const byField = issuesByField(writing.issues);
  const text = (name: Exclude<QuoteField, "lines" | "language" | "contactId">) => {
    const issue = byField.get(name);
    return {
      label: t[name],
      name,
      value: draft[name],
      onValue: (value: string) => change({ [name]: value }),
      maxLength: rules.UpdateQuote[name].length?.maximum,
      error: issue === undefined ? undefined : issueText(t[name], issue, draft[name].trim() === ""),
    };
  };
  const labels: { readonly [Field in QuoteField]: string } = {
    title: t.title, contactId: t.contact, introduction: t.introduction, terms: t.terms, address: t.address,
    language: t.language, currency: t.currency, validUntil: t.validUntil, lines: t.content,
  };
  const shown = (field: QuoteField, of: QuoteDraft): string => {
    if (field === "lines") return [t.linesOf(of.lines.length), ...of.lines.map(({ description }) => description)].join(", ");
    if (field === "language") return t.languages[of.language];
    if (field === "contactId") return contacts.data?.items.find(({ id }) => id === of.contactId)?.name ?? "";
    return of[field];
  };

  return (
    <div className="quote-editor">
      {theirs !== undefined && (
        <ConflictNotice
          title={t.conflict}
          rows={[...new Set([...differences(draftOf(base), draft), ...differences(draftOf(base), draftOf(theirs))])].map((field) => ({
            label: labels[field],
            mine: shown(field, merge(draftOf(base), draft, draftOf(theirs))),
            theirs: shown(field, draftOf(theirs)),
          }))}
          isBusy={false}
          onMine={writing.keepMine}
          onTheirs={writing.takeTheirs}
        />
      )}
      <div className="quote-saving">
        <span className={`record-state ${state === "invalid" || state === "failed" ? "is-bad" : ""}`} role="status">
          {state === "failed" ? t.saveFailed(writing.failure ?? "") : state === "conflict" ? t.unsaved : t[state]}
        </span>
        {state === "failed" && <Button size="small" onClick={writing.retry}>{t.again}</Button>}
      </div>
      <TextField {...text("title")} isRequired />
      <div className="quote-facts">
        <TextField {...text("validUntil")} type="date" hint={t.validHint} />
        <SelectField
          label={t.contact}
          name="contactId"
          value={draft.contactId}
          onValue={(contactId) => change({ contactId })}
          choices={[{ value: "", label: t.noContact }, ...(contacts.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SelectField
          label={t.language}
          name="language"
          value={draft.language}
          onValue={(value) => change({ language: value === "de" ? "de" : "en" })}
          choices={Object.entries(t.languages).map(([value, label]) => ({ value, label }))}
        />
        <TextField {...text("currency")} maxLength={3} onValue={(value) => change({ currency: value.toUpperCase() })} />
      </div>
      <TextAreaField {...text("introduction")} rows={2} />
      <LinesEditor writing={writing} />
      <Totals
        net={base.quote.net}
        taxes={base.taxes}
        gross={base.quote.gross}
        currency={base.quote.currency}
        isStale={state === "unsaved" || state === "saving"}
      />
      <div className="field-pair">
        <TextAreaField {...text("terms")} rows={3} />
        <TextAreaField {...text("address")} rows={3} hint={t.addressHint} />
      </div>
      {question}
    </div>
  );
}
