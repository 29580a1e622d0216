import type { DocumentLanguage, DocumentSettings } from "rapport";
import { useQuery } from "rapport/react";
import { api, cache } from "../../api/client";
import { notNumber } from "../../api/issues";
import { amountText } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { useForm } from "../../app/useForm";
import { useGuard } from "../../app/useGuard";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { messages } from "./messages";
import { Loaded } from "./parts";

const { settings } = api.crm;

/** What stands on quotes and orders. */
export default function Papers() {
  const t = useMessages(messages);
  const query = useQuery(settings.getDocumentSettings);
  return (
    <Section title={t.parts.papers} lead={t.papersLead}>
      <Loaded query={query} failed={t.papersFailed}>{(data) => <PapersForm key={data.version} data={data} />}</Loaded>
    </Section>
  );
}

function valuesOf(data: DocumentSettings) {
  const { sellerAddress, vatId, email, phone, website, bankAccount, footer, quoteTerms } = data;
  return {
    language: data.language as string,
    sellerName: data.sellerName,
    sellerAddress: sellerAddress ?? "",
    vatId: vatId ?? "",
    email: email ?? "",
    phone: phone ?? "",
    website: website ?? "",
    bankAccount: bankAccount ?? "",
    footer: footer ?? "",
    quoteTerms: quoteTerms ?? "",
    quoteValidityDays: String(data.quoteValidityDays),
    taxRate: amountText(data.taxRate),
  };
}

function PapersForm({ data }: { readonly data: DocumentSettings }) {
  const t = useMessages(messages);
  const w = useWords();
  const before = valuesOf(data);
  const form = useForm(before, {}, "SetDocumentSettings");
  const { values } = form;
  const isDirty = Object.entries(before).some(([name, value]) => values[name as keyof typeof before] !== value);
  const question = useGuard(isDirty);

  const save = (): Promise<void> => {
    const text = (value: string): string | null => (value.trim() === "" ? null : value);
    const days = parseAmount(values.quoteValidityDays);
    const rate = values.taxRate.trim() === "" ? null : parseAmount(values.taxRate);
    if (days === undefined) return Promise.resolve(form.show([notNumber("quoteValidityDays")]));
    if (rate === undefined) return Promise.resolve(form.show([notNumber("taxRate")]));
    const input = {
      version: data.version,
      language: values.language as DocumentLanguage,
      sellerName: text(values.sellerName),
      sellerAddress: text(values.sellerAddress),
      vatId: text(values.vatId),
      email: text(values.email),
      phone: text(values.phone),
      website: text(values.website),
      bankAccount: text(values.bankAccount),
      footer: text(values.footer),
      quoteTerms: text(values.quoteTerms),
      quoteValidityDays: days,
      taxRate: rate,
    };
    // Before anything was set there is no version to be based on.
    const { version, ...first } = input;
    return form.send("SetDocumentSettings", version === 0 ? first : input, async (input) => {
      const saved = await settings.setDocumentSettings(input);
      cache.setData(settings.getDocumentSettings, undefined, saved);
      showToast(t.isSaved);
    });
  };
  return (
    <form
      ref={form.ref}
      className="form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormFailure text={form.failure} />
      <div className="field-pair">
        <TextField {...form.field("sellerName", t.sellerName)} autoComplete="organization" />
        <TextField {...form.field("vatId", t.vatId)} autoComplete="off" />
      </div>
      <TextAreaField {...form.field("sellerAddress", t.sellerAddress)} rows={3} />
      <div className="field-pair">
        <TextField {...form.field("email", t.email)} type="email" autoComplete="off" />
        <TextField {...form.field("phone", t.phone)} type="tel" autoComplete="off" />
      </div>
      <div className="field-pair">
        <TextField {...form.field("website", t.website)} type="url" autoComplete="off" />
        <TextField {...form.field("bankAccount", t.bankAccount)} autoComplete="off" hint={t.bankHint} />
      </div>
      <TextAreaField {...form.field("footer", t.footer)} rows={2} hint={t.footerHint} />
      <TextAreaField {...form.field("quoteTerms", t.quoteTerms)} rows={4} />
      <div className="field-pair">
        <TextField {...form.field("quoteValidityDays", t.validity)} inputMode="numeric" suffix={t.days} />
        <TextField {...form.field("taxRate", t.taxRate)} inputMode="decimal" suffix="%" hint={t.taxHint} />
      </div>
      <SelectField {...form.field("language", t.language)} choices={Object.entries(t.documentLanguages).map(([value, label]) => ({ value, label }))} />
      <div className="form-actions">
        <Button type="submit" variant="primary" isBusy={form.isBusy} disabled={!isDirty}>{w.save}</Button>
      </div>
      {question}
    </form>
  );
}
