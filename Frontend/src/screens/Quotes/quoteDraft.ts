/** A quote as one writes it: texts, and what they come to. Pure. */
import { isCalendarDate } from "rapport";
import type { ID, Issue, QuoteDetail, QuoteLineInput, SalesLine, UpdateQuote } from "rapport";
import { notNumber } from "../../api/issues";
import { amountText } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";

export interface LineDraft {
  /** Only here, to know the line again. */
  readonly key: string;
  readonly description: string;
  readonly details: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly discount: string;
  readonly taxRate: string;
}

export type LineField = Exclude<keyof LineDraft, "key">;

export interface QuoteDraft {
  readonly title: string;
  readonly contactId: string;
  readonly introduction: string;
  readonly terms: string;
  readonly address: string;
  readonly language: QuoteDetail["quote"]["language"];
  readonly currency: string;
  readonly validUntil: string;
  readonly lines: readonly LineDraft[];
}

let lastKey = 0;

export function newKey(): string {
  lastKey += 1;
  return `line-${lastKey}`;
}

/** A line that is still empty; taxed as the one before. */
export function emptyLine(taxRate: string): LineDraft {
  return { key: newKey(), description: "", details: "", quantity: "1", unit: "", unitPrice: "", discount: "", taxRate };
}

function lineOf(line: SalesLine): LineDraft {
  return {
    key: newKey(),
    description: line.description,
    details: line.details ?? "",
    quantity: amountText(line.quantity),
    unit: line.unit ?? "",
    unitPrice: amountText(line.unitPrice),
    discount: line.discount === 0 ? "" : amountText(line.discount),
    taxRate: amountText(line.taxRate),
  };
}

export function draftOf({ quote, lines }: QuoteDetail): QuoteDraft {
  return {
    title: quote.title,
    contactId: quote.contactId ?? "",
    introduction: quote.introduction ?? "",
    terms: quote.terms ?? "",
    address: quote.address ?? "",
    language: quote.language,
    currency: quote.currency,
    validUntil: quote.validUntil ?? "",
    lines: lines.map(lineOf),
  };
}

/** Whether nothing was written into it yet: such a line is not part of the quote. */
export function isEmpty(line: LineDraft): boolean {
  return [line.description, line.details, line.unitPrice].every((text) => text.trim() === "");
}

interface ReadLine {
  readonly input: QuoteLineInput;
  readonly issues: readonly (Issue & { readonly path: LineField })[];
}

function readLine(line: LineDraft): ReadLine {
  const issues: (Issue & { readonly path: LineField })[] = [];
  const read = (field: "quantity" | "unitPrice" | "discount" | "taxRate", isNeeded: boolean): number | undefined => {
    const text = line[field].trim();
    const value = text === "" ? undefined : parseAmount(text);
    if (text === "" && isNeeded) issues.push({ path: field, code: "required", message: "is required" });
    if (text !== "" && value === undefined) issues.push(notNumber(field));
    return value;
  };
  const quantity = read("quantity", true);
  const unitPrice = read("unitPrice", true);
  const discount = read("discount", false);
  const taxRate = read("taxRate", false);
  const input: QuoteLineInput = {
    description: line.description.trim(),
    unitPrice: unitPrice ?? 0,
    quantity: quantity ?? 1,
    ...(line.details.trim() === "" ? {} : { details: line.details.trim() }),
    ...(line.unit.trim() === "" ? {} : { unit: line.unit.trim() }),
    ...(discount === undefined ? {} : { discount }),
    ...(taxRate === undefined ? {} : { taxRate }),
  };
  return { input, issues };
}

type Content = Omit<UpdateQuote, "id" | "version">;

/** The content as it would be sent, whole. */
function contentOf(draft: QuoteDraft): Required<Content> {
  const text = (value: string): string | null => (value.trim() === "" ? null : value.trim());
  return {
    title: draft.title.trim(),
    contactId: draft.contactId === "" ? null : (draft.contactId as ID<"Contact">),
    introduction: text(draft.introduction),
    terms: text(draft.terms),
    address: text(draft.address),
    language: draft.language,
    currency: draft.currency.trim().toUpperCase(),
    validUntil: isCalendarDate(draft.validUntil) ? draft.validUntil : null,
    lines: draft.lines.filter((line) => !isEmpty(line)).map((line) => readLine(line).input),
  };
}

export type QuoteField = keyof Content;

export function differences(one: QuoteDraft, other: QuoteDraft): readonly QuoteField[] {
  const [left, right] = [contentOf(one), contentOf(other)];
  return (Object.keys(left) as QuoteField[]).filter((field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]));
}

/** Their version with what I have changed since the base. */
export function merge(base: QuoteDraft, mine: QuoteDraft, theirs: QuoteDraft): QuoteDraft {
  return { ...theirs, ...Object.fromEntries(differences(base, mine).map((field) => [field, mine[field]])) };
}

/** Only what was changed, and what cannot be read as numbers. */
export function updateOf(base: QuoteDetail, draft: QuoteDraft): { readonly input: UpdateQuote; readonly issues: readonly Issue[] } {
  const content = contentOf(draft);
  const changes = Object.fromEntries(differences(draftOf(base), draft).map((field) => [field, content[field]]));
  const issues = draft.lines
    .filter((line) => !isEmpty(line))
    .flatMap((line, index) => readLine(line).issues.map((issue) => ({ ...issue, path: `lines[${index}].${issue.path}` })));
  return { input: { id: base.quote.id, version: base.quote.version, ...changes }, issues };
}

/** Issues of lines by key and field: `lines[1].quantity` is of the second line that is not empty. */
export function lineIssues(draft: QuoteDraft, issues: readonly Issue[]): ReadonlyMap<string, ReadonlyMap<string, Issue>> {
  const written = draft.lines.filter((line) => !isEmpty(line));
  const found = new Map<string, Map<string, Issue>>();
  for (const issue of issues) {
    const [, index, field] = /^lines\[(\d+)\](?:\.(\w+))?/.exec(issue.path) ?? [];
    const line = index === undefined ? undefined : written[Number(index)];
    if (line === undefined) continue;
    const ofLine = found.get(line.key) ?? new Map<string, Issue>();
    if (!ofLine.has(field ?? "description")) ofLine.set(field ?? "description", issue);
    found.set(line.key, ofLine);
  }
  return found;
}
