/** Which fields two customers differ in, and whose values the one that stays gets. Pure. */
import type { CustomerDetail, CustomField, CustomFieldChoice, MergeChoice, MergeField, MergeSource } from "rapport";

/** `both` is for tags alone. */
export type Source = MergeSource | "both";

export interface Difference {
  /** `name`, or `customFields.key`. */
  readonly field: string;
  readonly label?: string;
  readonly master: unknown;
  readonly merged: unknown;
  /** What holds if nothing is chosen. */
  readonly preset: Source;
  readonly offers: readonly Source[];
}

const fields: readonly Exclude<MergeField, "primaryContactId">[] = [
  "name", "kind", "status", "email", "phone", "website", "vatId", "industry", "ownerId", "tags", "notes",
];

export function compare(master: CustomerDetail, merged: CustomerDetail, own: readonly CustomField[]): { readonly differences: readonly Difference[]; readonly same: number } {
  const all: Difference[] = fields.map((field) => difference(field, master.customer[field], merged.customer[field]));
  const primary = (detail: CustomerDetail): string | undefined => detail.contacts.find(({ isPrimary }) => isPrimary)?.name;
  // Two contacts of one name are two people.
  if (primary(master) !== undefined && primary(merged) !== undefined) all.push({ ...difference("primaryContactId", primary(master), primary(merged)), preset: "master" });
  for (const field of own) {
    const name = `customFields.${field.key}`;
    all.push({ ...difference(name, master.customer.customFields[field.key], merged.customer.customFields[field.key]), label: field.label });
  }
  const differences = all.filter(({ field, master, merged }) => field === "primaryContactId" || text(master) !== text(merged));
  const filled = all.filter(({ master, merged }) => !isEmpty(master) || !isEmpty(merged)).length;
  return { differences, same: filled - differences.length };
}

function difference(field: string, master: unknown, merged: unknown): Difference {
  if (field === "tags") return { field, master, merged, preset: "both", offers: ["both", "master", "merged"] };
  return { field, master, merged, preset: isEmpty(master) ? "merged" : "master", offers: ["master", "merged"] };
}

/** What to send: choices that are not what holds anyway. */
export function choicesOf(differences: readonly Difference[], chosen: ReadonlyMap<string, Source>): {
  readonly choices: readonly MergeChoice[];
  readonly customFieldChoices: readonly CustomFieldChoice[];
} {
  const choices: MergeChoice[] = [];
  const customFieldChoices: CustomFieldChoice[] = [];
  for (const { field, preset } of differences) {
    const from = chosen.get(field) ?? preset;
    if (from === preset || from === "both") continue;
    if (field.startsWith("customFields.")) customFieldChoices.push({ key: field.slice("customFields.".length), from });
    else choices.push({ field: field as MergeField, from });
  }
  return { choices, customFieldChoices };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function text(value: unknown): string {
  return isEmpty(value) ? "" : JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value);
}
