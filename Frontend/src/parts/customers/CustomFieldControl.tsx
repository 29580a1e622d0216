import type { CustomField } from "rapport";
import { useMessages } from "../../app/i18n";
import { SelectField, TextField } from "../../components/Field";
import { customerMessages } from "./messages";

interface CustomFieldControlProps {
  readonly field: CustomField;
  /** See `customText`. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** The control of a custom field, by its type. */
export function CustomFieldControl({ field, value, onValue, error, autoFocus }: CustomFieldControlProps) {
  const t = useMessages(customerMessages);
  const look = {
    label: field.label,
    name: `customFields.${field.key}`,
    isRequired: field.isRequired,
    error,
    value,
    onValue,
    ...(autoFocus === undefined ? {} : { autoFocus }),
    ...(field.help === undefined || field.help === null ? {} : { hint: field.help }),
  };
  switch (field.type) {
    case "select":
      return <SelectField {...look} choices={[{ value: "", label: "–" }, ...field.options.map((option) => ({ value: option, label: option }))]} />;
    case "checkbox":
      return (
        <SelectField
          {...look}
          choices={[{ value: "", label: "–" }, { value: "true", label: t.yes }, { value: "false", label: t.no }]}
        />
      );
    case "date":
      return <TextField {...look} type="date" />;
    case "number":
      return <TextField {...look} inputMode="decimal" />;
    case "url":
      return <TextField {...look} type="url" placeholder="https://" />;
    default:
      return <TextField {...look} maxLength={2000} />;
  }
}
