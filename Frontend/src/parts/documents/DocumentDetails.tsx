import { useState } from "react";
import type { CustomerDocument, DocumentDetail, Issue, UpdateDocument } from "rapport";
import { isRapportError, validate } from "rapport";
import { deals } from "../../api/client";
import { describe } from "../../api/errors";
import { issuesByField, issueText } from "../../api/issues";
import { fileSize, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { TokenField } from "../../components/TokenField";
import { showToast } from "../../components/Toast";
import { ConflictNotice } from "../ConflictNotice";
import { messages } from "./messages";
import { refreshDocuments } from "./refresh";

interface Fields {
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly tags: readonly string[];
}

function fieldsOf({ title, description, category, tags }: CustomerDocument): Fields {
  return { title, description: description ?? "", category: category ?? "", tags };
}

function changed(before: Fields, after: Fields): readonly (keyof Fields)[] {
  return (["title", "description", "category", "tags"] as const).filter((name) => String(before[name]) !== String(after[name]));
}

export function DocumentDetails({ detail, mayChange }: { readonly detail: DocumentDetail; readonly mayChange: boolean }) {
  const t = useMessages(messages);
  const { document, versions } = detail;
  const text = versions.find(({ number }) => number === document.currentVersion);
  const facts = [
    { label: t.customer, value: document.customerName ?? t.noCustomer },
    { label: t.owner, value: document.ownerName },
    { label: t.size, value: `${document.fileName} · ${fileSize(document.size)}` },
    { label: t.added, value: moment(document.createdAt) },
    { label: t.changed, value: moment(document.updatedAt) },
  ];
  return (
    <div className="document-details">
      {mayChange ? <DetailsForm document={document} /> : <ReadOnly document={document} />}
      <dl className="document-data">
        {facts.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      </dl>
      {text !== undefined && text.state === "stored" && <p className="document-text-state">{t.text[text.textState]}</p>}
    </div>
  );
}

function ReadOnly({ document }: { readonly document: CustomerDocument }) {
  return (
    <div className="document-read">
      {document.description !== undefined && document.description !== null && <p>{document.description}</p>}
      <div className="document-labels">{document.tags.map((tag) => <span key={tag} className="tag">{tag}</span>)}</div>
    </div>
  );
}

function DetailsForm({ document }: { readonly document: CustomerDocument }) {
  const t = useMessages(messages);
  const words = useWords();
  const [base, setBase] = useState(document);
  const [fields, setFields] = useState(() => fieldsOf(document));
  const [theirs, setTheirs] = useState<CustomerDocument>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const edits = changed(fieldsOf(base), fields);
  const set = (change: Partial<Fields>): void => setFields((now) => ({ ...now, ...change }));
  const byField = issuesByField(issues);
  const error = (name: keyof Fields, label: string): string | undefined => {
    const issue = byField.get(name);
    return issue === undefined ? undefined : issueText(label, issue, fields[name] === "");
  };
  const adopt = (next: CustomerDocument): void => {
    setBase(next);
    setFields(fieldsOf(next));
    setTheirs(undefined);
  };
  const save = async (version: number): Promise<void> => {
    const input: UpdateDocument = {
      id: base.id,
      version,
      ...(edits.includes("title") ? { title: fields.title } : {}),
      ...(edits.includes("description") ? { description: fields.description.trim() === "" ? null : fields.description } : {}),
      ...(edits.includes("category") ? { category: fields.category.trim() === "" ? null : fields.category } : {}),
      ...(edits.includes("tags") ? { tags: fields.tags } : {}),
    };
    const found = validate("UpdateDocument", input);
    setIssues(found);
    setFailure(undefined);
    if (found.length > 0 || isBusy) return;
    setBusy(true);
    try {
      adopt(await deals.updateDocument(input));
      showToast(t.saved);
      refreshDocuments();
    } catch (cause) {
      if (deals.updateDocument.isError(cause) && cause.error.type === "staleVersion") setTheirs(cause.error.current);
      else if (isRapportError(cause) && cause.code === "BAD_REQUEST" && cause.issues.length > 0) setIssues(cause.issues);
      else setFailure(describe(cause));
    } finally {
      setBusy(false);
    }
  };
  const labels = { title: t.title, description: t.description, category: t.category, tags: t.tags };
  const textOf = (value: string | readonly string[]): string => (typeof value === "string" ? value : value.join(", "));
  return (
    <div className="document-form">
      <FormFailure text={failure} />
      {theirs !== undefined && (
        <ConflictNotice
          title={t.conflictTitle}
          rows={[...new Set([...edits, ...changed(fieldsOf(base), fieldsOf(theirs))])].map((name) => ({
            label: labels[name],
            mine: textOf(edits.includes(name) ? fields[name] : fieldsOf(theirs)[name]),
            theirs: textOf(fieldsOf(theirs)[name]),
          }))}
          isBusy={isBusy}
          onMine={() => void save(theirs.version)}
          onTheirs={() => adopt(theirs)}
        />
      )}
      <TextField label={t.title} name="title" isRequired value={fields.title} error={error("title", t.title)} onValue={(title) => set({ title })} />
      <TextAreaField label={t.description} name="description" value={fields.description} error={error("description", t.description)} onValue={(description) => set({ description })} />
      <TextField label={t.category} name="category" hint={t.categoryHint} value={fields.category} error={error("category", t.category)} onValue={(category) => set({ category })} />
      <TokenField label={t.tags} name="tags" hint={t.tagsHint} tokens={fields.tags} error={error("tags", t.tags)} onTokens={(tags) => set({ tags })} />
      {edits.length > 0 && theirs === undefined && (
        <div className="form-actions">
          <Button onClick={() => adopt(base)}>{words.discard}</Button>
          <Button variant="primary" isBusy={isBusy} onClick={() => void save(base.version)}>{words.save}</Button>
        </div>
      )}
    </div>
  );
}
