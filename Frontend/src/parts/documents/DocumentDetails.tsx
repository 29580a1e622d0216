import { rules } from "rapport";
import type { CustomerDocument, DocumentDetail, UpdateDocument } from "rapport";
import { deals } from "../../api/client";
import { fileSize, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { editsOf, useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useSubmit } from "../../app/useSubmit";
import { useUnsaved } from "../../app/useUnsaved";
import type { Unsaved } from "../../app/useUnsaved";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { TokenField } from "../../components/TokenField";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../DraftNotice";
import { EditConflict } from "../EditConflict";
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

interface DocumentDetailsProps {
  readonly detail: DocumentDetail;
  readonly mayChange: boolean;
  /** Hears of unsaved work, and that there is none any more. */
  readonly onUnsaved: (work: Unsaved | undefined) => void;
}

/** What is known of a document. */
export function DocumentDetails({ detail, mayChange, onUnsaved }: DocumentDetailsProps) {
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
      {mayChange ? <DetailsForm document={document} onUnsaved={onUnsaved} /> : <ReadOnly document={document} />}
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

interface DetailsFormProps {
  readonly document: CustomerDocument;
  readonly onUnsaved: (work: Unsaved | undefined) => void;
}

function DetailsForm({ document, onUnsaved }: DetailsFormProps) {
  const t = useMessages(messages);
  const words = useWords();
  const submit = useSubmit();
  const edit = useEdit(`document.${document.id}`, document, fieldsOf);
  const { draft, change } = edit;
  const discard = (): void => {
    edit.discard();
    submit.reset();
  };
  useUnsaved(edit.isDirty, discard, onUnsaved);
  const save = (work: Work<Fields>): Promise<void> => {
    const edits = editsOf(work);
    const { title, description, category, tags } = work.draft;
    const input: UpdateDocument = {
      id: document.id,
      version: work.version,
      ...(edits.includes("title") ? { title } : {}),
      ...(edits.includes("description") ? { description: description.trim() === "" ? null : description } : {}),
      ...(edits.includes("category") ? { category: category.trim() === "" ? null : category } : {}),
      ...(edits.includes("tags") ? { tags } : {}),
    };
    return submit.send("UpdateDocument", input, async (input) => {
      edit.adopt(await deals.updateDocument(input));
      showToast(t.saved);
      refreshDocuments();
    }, { onRefused: edit.refused });
  };
  const text = (name: "title" | "description" | "category") => ({
    label: t[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    maxLength: rules.UpdateDocument[name].length?.maximum,
    error: submit.error(name, t[name], draft[name].trim() === ""),
  });
  return (
    <div ref={submit.ref} className="document-form">
      <FormFailure text={submit.failure} />
      <DraftNotice isShown={edit.isRestored} onDiscard={discard} />
      <EditConflict edit={edit} title={t.conflictTitle} labels={t} isBusy={submit.isBusy} onMine={(work) => void save(work)} onTheirs={refreshDocuments} />
      <TextField {...text("title")} isRequired />
      <TextAreaField {...text("description")} />
      <TextField {...text("category")} hint={t.categoryHint} />
      <TokenField label={t.tags} name="tags" hint={t.tagsHint} tokens={draft.tags} error={submit.error("tags", t.tags, false)} onTokens={(tags) => change({ tags })} />
      {edit.isDirty && edit.theirs === undefined && (
        <div className="form-actions">
          <Button onClick={discard}>{words.discard}</Button>
          <Button variant="primary" isBusy={submit.isBusy} onClick={() => void save(edit.work)}>{words.save}</Button>
        </div>
      )}
    </div>
  );
}
