/** The workspace's own fields of customers: values as texts, as they are typed, and back. */
import { isCalendarDate } from "rapport";
import type { CustomField, Issue, JSONValue } from "rapport";
import { useQuery } from "rapport/react";
import { customers } from "../../api/client";
import { notNumber } from "../../api/issues";
import { amountText, day, number } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";

const none: readonly CustomField[] = [];

/** In the order in which they are shown. They seldom change. */
export function useCustomFields(): readonly CustomField[] {
  return useQuery(customers.listCustomFields, undefined, { staleTime: 300_000 }).data?.items ?? none;
}

/** How a value stands in a control. */
export function customText(field: CustomField, value: JSONValue | undefined): string {
  if (value === undefined || value === null) return "";
  if (field.type === "number" && typeof value === "number") return amountText(value);
  return String(value);
}

/** What stands in a control, as the server takes it; `null` empties the field, `undefined` is no such value. */
export function customValue(field: CustomField, text: string): JSONValue | undefined {
  const plain = text.trim();
  if (plain === "") return null;
  switch (field.type) {
    case "number":
      return parseAmount(plain);
    case "checkbox":
      return plain === "true";
    case "date":
      return isCalendarDate(plain) ? plain : undefined;
    default:
      return plain;
  }
}

/** What is wrong with a value that is none of the field's. */
export function wrongValue(field: CustomField, path: string): Issue {
  return field.type === "date" ? { path, code: "date", message: "must be a date" } : notNumber(path);
}

/** How a value reads. */
export function customWords(field: CustomField, value: JSONValue | undefined, words: { readonly yes: string; readonly no: string }): string {
  if (value === undefined || value === null || value === "") return "";
  if (field.type === "checkbox") return value === true ? words.yes : words.no;
  if (field.type === "date" && typeof value === "string" && isCalendarDate(value)) return day(value);
  if (field.type === "number" && typeof value === "number") return number(value, 4);
  return String(value);
}
