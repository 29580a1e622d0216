import type { JSONValue } from "rapport";
import { useFieldLabel } from "../../app/fieldWords";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { customWords, useCustomFields } from "./customFields";
import { customerMessages } from "./messages";

/** The name of a customer's field, and how its values read: for comparing versions, and for the audit trail. */
export function useFieldText(): (name: string) => { readonly label: string; readonly text: (value: unknown) => string } {
  const me = useMe();
  const t = useMessages(customerMessages);
  const fields = useCustomFields();
  const labelOf = useFieldLabel();
  return (name) => {
    const own = fields.find(({ key }) => name === `customFields.${key}`);
    const known: { readonly [name: string]: string | undefined } = t.field;
    const words: { readonly [name: string]: { readonly [value: string]: string } | undefined } = { kind: t.kind, status: t.status };
    const text = (value: unknown): string => {
      if (value === null || value === undefined || value === "") return "–";
      if (own !== undefined) return customWords(own, value as JSONValue, t);
      if (name === "ownerId") return me.assignees.find(({ id }) => id === value)?.name ?? String(value);
      if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(String).join(", ");
      if (typeof value === "boolean") return value ? t.yes : t.no;
      if (typeof value === "object") return JSON.stringify(value);
      return words[name]?.[String(value)] ?? String(value);
    };
    return { label: own?.label ?? known[name] ?? labelOf(name.replace(/^customFields\./, "")), text };
  };
}
