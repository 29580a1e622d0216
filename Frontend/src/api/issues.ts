/** What is wrong with a field, in the reader's language. The server and the contract's rules speak English; their codes and bounds say the same. */
import type { Issue, IssueCode } from "rapport";
import { day, number } from "../app/format";
import { currentLanguage, defineMessages, textsOf } from "../app/i18n";

const messages = defineMessages(
  { required: (label: string) => `${label} is required.`, notNumber: (example: string) => `must be a number, such as ${example}` },
  { required: (label) => `${label} ist erforderlich.`, notNumber: (example) => `muss eine Zahl sein, etwa ${example}` },
);

/** What a form finds by itself where a number was to be typed and stands none. */
export function notNumber<Path extends string>(path: Path): Issue & { readonly path: Path } {
  return { path, code: "type", message: noNumber };
}

const noNumber = "must be a number";

/** What says what is wrong: an issue, or what is imported and breaks a rule. */
interface Broken {
  readonly code: string;
  readonly bound?: Bound | null;
  readonly message: string;
}

type Bound = { readonly [name: string]: unknown };

/** An issue below a field with that label: `Title is required.` */
export function issueText(label: string, issue: Issue, isEmpty: boolean): string {
  if (isEmpty) return textsOf(messages).required(label);
  return sentence(`${label} ${issueWords(issue)}`);
}

/** The server's issues by the first part of their path: `tags[2]` counts for `tags`. */
export function issuesByField(issues: readonly Issue[]): ReadonlyMap<string, Issue> {
  const found = new Map<string, Issue>();
  for (const issue of issues) {
    const field = issue.path.split(/[.[]/)[0] ?? "";
    if (!found.has(field)) found.set(field, issue);
  }
  return found;
}

/** `must be an e-mail address`: the end of a sentence that begins with the field's name. What a form has found itself has its own words. */
export function issueWords({ code, bound, message }: Broken): string {
  if (code === "type" && message === noNumber) return textsOf(messages).notNumber(number(1234.5));
  if (currentLanguage() === "en") return message;
  const words: { readonly [code: string]: Words | undefined } = german;
  return words[code]?.(bound ?? {}, message) ?? message;
}

type Words = (bound: Bound, message: string) => string;

const german: { readonly [Code in IssueCode]: Words } = {
  required: () => "ist erforderlich",
  unknown: () => "ist nicht bekannt",
  duplicate: () => "steht doppelt da",
  type: (_, message) => (message.includes("number") ? "muss eine Zahl sein" : "hat die falsche Form"),
  range: outside,
  minimum: (bound) => `muss mindestens ${limit(bound, "minimum")} sein`,
  maximum: (bound) => `darf höchstens ${limit(bound, "maximum")} sein`,
  length: (bound) => size(bound, "Zeichen", "Zeichen"),
  count: (bound) => size(bound, "Eintrag", "Einträge"),
  unique: () => "kommt doppelt vor",
  oneOf: (bound) => `muss eines davon sein: ${values(bound)}`,
  pattern: () => "hat nicht die verlangte Form",
  email: () => "muss eine E-Mail-Adresse sein",
  phone: () => "muss eine Telefonnummer mit Landesvorwahl sein, etwa +49 30 1234567",
  webURL: () => "muss eine Adresse mit http oder https sein",
  future: () => "muss in der Zukunft liegen",
  past: () => "muss in der Vergangenheit liegen",
  notFuture: () => "darf nicht in der Zukunft liegen",
  notBefore: () => "darf nicht vor dem Anfang liegen",
  notLess: () => "darf nicht kleiner als die Untergrenze sein",
  span: (bound) => `darf höchstens ${limit(bound, "days")} Tage nach dem Anfang liegen`,
  periodStart: (bound) => `muss der erste Tag ${periods[String(bound["period"])] ?? "des Zeitraums"} sein`,
  monthEnd: () => "muss der letzte Tag eines Monats sein",
  notZero: () => "darf nicht 0 sein",
  exclusive: () => "geht nicht zusammen mit einer anderen Angabe",
  inapplicable: () => "passt nicht zu den übrigen Angaben",
  distinct: () => "muss etwas anderes sein",
  reference: () => "gehört nicht zu den übrigen Angaben",
  exists: () => "gibt es so nicht",
  complete: (bound) => `muss alle ${limit(bound, "count")} genau einmal nennen`,
  stageKind: () => "muss eine Phase derselben Art sein",
  depth: (bound) => `darf höchstens ${limit(bound, "maximum")} Ebenen tief sein`,
  size: (bound) => `darf höchstens ${limit(bound, "maximum")} Bytes haben`,
  date: () => `muss ein Datum sein, etwa ${day(exampleDate)}`,
  url: () => "muss eine Adresse mit http oder https sein",
  option: (bound) => `muss eines davon sein: ${values(bound)}`,
  operator: () => "geht bei einem Feld dieser Art nicht",
  currency: () => "muss eine Währung nach ISO 4217 sein, etwa EUR",
  decimals: outside,
  country: () => "muss ein Land nach ISO 3166 sein, etwa DE",
  password: weakness,
  setup_code: () => "ist nicht der, den der Server zeigt",
  cursor: () => "gehört nicht zu dieser Liste; neu laden",
  invalid: () => "geht so nicht",
};

const exampleDate = "2026-11-26" as Parameters<typeof day>[0];
const periods: { readonly [period: string]: string | undefined } = { month: "eines Monats", quarter: "eines Quartals", year: "eines Jahres" };

function weakness(bound: Bound): string {
  switch (bound["because"]) {
    case "common": return "darf keines sein, das alle zuerst versuchen";
    case "run": return "darf nicht aus immer demselben Zeichen oder einer Reihe bestehen";
    case "personal": return "darf nicht aus dem eigenen Namen oder der E-Mail-Adresse bestehen";
    default: return size(bound, "Zeichen", "Zeichen");
  }
}

function outside(bound: Bound): string {
  const decimals = bound["maximumDecimals"];
  if (decimals === 0) return "darf keine Nachkommastellen haben";
  if (typeof decimals === "number") return `darf höchstens ${number(decimals)} ${decimals === 1 ? "Nachkommastelle" : "Nachkommastellen"} haben`;
  const [minimum, maximum] = [limit(bound, "minimum"), limit(bound, "maximum")];
  if (minimum !== "" && maximum !== "") return `muss zwischen ${minimum} und ${maximum} liegen`;
  return minimum === "" ? "ist zu groß" : `muss mindestens ${minimum} sein`;
}

function limit(bound: Bound, name: string): string {
  const value = bound[name];
  return typeof value === "number" ? number(value, 4) : typeof value === "string" ? value : "";
}

function values(bound: Bound): string {
  const list = bound["values"];
  return Array.isArray(list) ? list.join(", ") : "";
}

function size(bound: Bound, one: string, many: string): string {
  const { minimum, maximum } = bound;
  const units = (count: number): string => `${number(count)} ${count === 1 ? one : many}`;
  if (typeof maximum !== "number") return `braucht mindestens ${units(Number(minimum ?? 0))}`;
  if (minimum === maximum) return `braucht genau ${units(maximum)}`;
  if (typeof minimum === "number" && minimum > 0) return `braucht ${number(minimum)} bis ${units(maximum)}`;
  return `darf höchstens ${units(maximum)} haben`;
}

export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : text + ".";
}
