import { rules } from "rapport";
import { useMessages } from "../../app/i18n";
import type { Submit } from "../../app/useSubmit";
import { TextAreaField, TextField } from "../../components/Field";
import type { LeadDraft, LeadField } from "./leadDraft";
import { messages } from "./messages";

interface LeadFieldsProps {
  readonly draft: LeadDraft;
  readonly onDraft: (change: Partial<LeadDraft>) => void;
  readonly submit: Submit;
  readonly autoFocus?: boolean;
}

/** The fields of a lead, for a new one and for one that is there. */
export function LeadFields({ draft, onDraft, submit, autoFocus = false }: LeadFieldsProps) {
  const t = useMessages(messages);
  const field = (name: LeadField) => ({
    label: t[name],
    name,
    value: draft[name],
    onValue: (value: string) => onDraft({ [name]: value }),
    maxLength: name === "tags" ? undefined : rules.CreateLead[name].length?.maximum,
    error: submit.error(name, t[name], draft[name].trim() === ""),
  });
  return (
    <>
      <div className="field-pair">
        <TextField {...field("name")} isRequired autoFocus={autoFocus} />
        <TextField {...field("company")} />
      </div>
      <div className="field-pair">
        <TextField {...field("email")} type="email" autoComplete="off" />
        <TextField {...field("phone")} type="tel" autoComplete="off" />
      </div>
      <div className="field-pair">
        <TextField {...field("jobTitle")} />
        <TextField {...field("website")} inputMode="url" />
      </div>
      <div className="field-pair">
        <TextField {...field("industry")} />
        <TextField {...field("source")} />
      </div>
      <TextField {...field("tags")} hint={t.tagsHint} />
      <TextAreaField {...field("notes")} rows={4} />
    </>
  );
}
