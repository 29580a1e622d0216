import { rules } from "rapport";
import type { DocumentLanguage, DocumentSettings, Issue, SetDocumentSettings } from "rapport";
import { useQuery } from "rapport/react";
import { api, cache } from "../../api/client";
import { notNumber } from "../../api/issues";
import { amountText } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { editsOf, useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useGuard } from "../../app/useGuard";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { messages } from "./messages";
import { Loaded } from "./parts";

const { settings } = api.crm;

/** What stands on quotes and orders. */
export default function Papers() {
  const t = useMessages(messages);
  const query = useQuery(settings.getDocumentSettings);
  return (
    <Section title={t.parts.papers} lead={t.papersLead}>
      <Loaded query={query} failed={t.papersFailed}>{(data) => <PapersForm data={data} />}</Loaded>
    </Section>
  );
}

interface Draft {
  readonly sellerName: string;
  readonly vatId: string;
  readonly sellerAddress: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly bankAccount: string;
  readonly footer: string;
  readonly quoteTerms: string;
  readonly quoteValidityDays: string;
  readonly taxRate: string;
  readonly language: DocumentLanguage;
}

const texts = ["vatId", "sellerAddress", "email", "phone", "website", "bankAccount", "footer", "quoteTerms"] as const;
const numbers = ["quoteValidityDays", "taxRate"] as const;

function draftOf(data: DocumentSettings): Draft {
  const { sellerName, quoteValidityDays, taxRate, language } = data;
  const rest = Object.fromEntries(texts.map((name) => [name, data[name] ?? ""])) as { readonly [Name in (typeof texts)[number]]: string };
  return { sellerName, ...rest, quoteValidityDays: String(quoteValidityDays), taxRate: amountText(taxRate), language };
}

/** What to send: only what was changed; and what cannot be read. Before anything was set there is no version to be based on. */
function inputOf(work: Work<Draft>): { readonly input: SetDocumentSettings; readonly found: readonly Issue[] } {
  const { version, draft } = work;
  const edits = editsOf(work);
  const value = (name: keyof Draft): string | number | null | undefined => {
    if (name === "language") return draft.language;
    if (draft[name].trim() === "" && name !== "quoteValidityDays") return null;
    return name === "quoteValidityDays" || name === "taxRate" ? parseAmount(draft[name]) : draft[name];
  };
  const found = numbers.filter((name) => edits.includes(name) && value(name) === undefined)
    .map(notNumber);
  return { input: { ...(version === 0 ? {} : { version }), ...Object.fromEntries(edits.map((name) => [name, value(name)])) }, found };
}

function PapersForm({ data }: { readonly data: DocumentSettings }) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit("settings.papers", data, draftOf);
  const { draft, change, isDirty } = edit;
  const submit = useSubmit();
  const question = useGuard(isDirty, { onDiscard: edit.discard });
  const save = (work: Work<Draft>): Promise<void> => {
    const { input, found } = inputOf(work);
    return submit.send("SetDocumentSettings", input, async (input) => {
      const saved = await settings.setDocumentSettings(input);
      edit.adopt(saved);
      cache.setData(settings.getDocumentSettings, undefined, saved);
      showToast(t.isSaved);
    }, { found, onRefused: edit.refused });
  };
  const labels: { readonly [Name in keyof Draft]: string } = {
    sellerName: t.sellerName, vatId: t.vatId, sellerAddress: t.sellerAddress, email: t.email, phone: t.phone, website: t.website, bankAccount: t.bankAccount,
    footer: t.footer, quoteTerms: t.quoteTerms, quoteValidityDays: t.validity, taxRate: t.taxRate, language: t.language,
  };
  const text = (name: keyof Draft) => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    maxLength: rules.SetDocumentSettings[name].length?.maximum,
    error: submit.error(name, labels[name], draft[name].trim() === ""),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(edit.work);
      }}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        <EditConflict
          edit={edit}
          title={t.conflicts.papers}
          labels={labels}
          textOf={(name, { language }) => (name === "language" ? t.documentLanguages[language] : undefined)}
          isBusy={submit.isBusy}
          onMine={(work) => void save(work)}
        />
        <div className="field-pair">
          <TextField {...text("sellerName")} autoComplete="organization" />
          <TextField {...text("vatId")} autoComplete="off" />
        </div>
        <TextAreaField {...text("sellerAddress")} rows={3} />
        <div className="field-pair">
          <TextField {...text("email")} type="email" autoComplete="off" />
          <TextField {...text("phone")} type="tel" autoComplete="off" />
        </div>
        <div className="field-pair">
          <TextField {...text("website")} type="url" autoComplete="off" />
          <TextField {...text("bankAccount")} autoComplete="off" hint={t.bankHint} />
        </div>
        <TextAreaField {...text("footer")} rows={2} hint={t.footerHint} />
        <TextAreaField {...text("quoteTerms")} rows={4} />
        <div className="field-pair">
          <TextField {...text("quoteValidityDays")} inputMode="numeric" suffix={t.days} />
          <TextField {...text("taxRate")} inputMode="decimal" suffix="%" hint={t.taxHint} />
        </div>
        <SelectField
          label={t.language}
          name="language"
          value={draft.language}
          onValue={(value) => change({ language: value as DocumentLanguage })}
          error={submit.error("language", t.language, false)}
          choices={Object.entries(t.documentLanguages).map(([value, label]) => ({ value, label }))}
        />
        <div className="form-actions">
          <Button type="submit" variant="primary" isBusy={submit.isBusy} disabled={!isDirty}>{w.save}</Button>
        </div>
      </div>
      {question}
    </form>
  );
}
