import { rules } from "rapport";
import type { Issue } from "rapport";
import { issuesByField, issueText } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { TextAreaField, TextField } from "../../components/Field";
import type { LeadDraft, LeadField } from "./leadDraft";
import { messages } from "./messages";

interface LeadFieldsProps {
  readonly draft: LeadDraft;
  readonly issues: readonly Issue[];
  readonly onDraft: (draft: LeadDraft) => void;
  readonly autoFocus?: boolean;
}

/** The fields of a lead, for a new one and for one that is there. */
export function LeadFields({ draft, issues, onDraft, autoFocus = false }: LeadFieldsProps) {
  const t = useMessages(messages);
  const byField = issuesByField(issues);
  const field = (name: LeadField) => {
    const issue = byField.get(name);
    return {
      label: t[name],
      name,
      value: draft[name],
      onValue: (value: string) => onDraft({ ...draft, [name]: value }),
      maxLength: name === "tags" ? undefined : rules.CreateLead[name].length?.maximum,
      error: issue === undefined ? undefined : issueText(t[name], issue, draft[name].trim() === ""),
    };
  };
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
