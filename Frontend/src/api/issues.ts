/** What is wrong with a field, in the reader's language. The server and the contract's rules speak English; their codes and bounds say the same. */
import type { Issue } from "rapport";
import { number } from "../app/format";
import { currentLanguage } from "../app/i18n";

/** `must be an e-mail address`: the end of a sentence that begins with the field's name. */
export function issueWords(issue: Issue): string {
  if (currentLanguage() === "en") return issue.message;
  return german(issue) ?? issue.message;
}

function german({ code, bound, message }: Issue): string | undefined {
  switch (code) {
    case "required": return "ist erforderlich";
    case "unknown": return "ist kein bekanntes Feld";
    case "type": return message.includes("number") ? "muss eine Zahl sein" : "hat die falsche Form";
    case "email": return "muss eine E-Mail-Adresse sein";
    case "phone": return "muss eine Telefonnummer mit Landesvorwahl sein, etwa +49 30 1234567";
    case "webURL": return "muss eine Adresse mit http oder https sein";
    case "minimum": return `muss mindestens ${limit(bound, "minimum")} sein`;
    case "maximum": return `darf höchstens ${limit(bound, "maximum")} sein`;
    case "length": return size(bound, "Zeichen", "Zeichen");
    case "count": return size(bound, "Eintrag", "Einträge");
    case "oneOf": return `muss eines davon sein: ${values(bound)}`;
    case "unique": return "enthält etwas doppelt";
    case "future": return "muss in der Zukunft liegen";
    case "past": return "muss in der Vergangenheit liegen";
    case "pattern": return "hat nicht die verlangte Form";
    default: return undefined;
  }
}

type Bound = Issue["bound"];

function part(bound: Bound, name: string): unknown {
  return (bound as { readonly [name: string]: unknown } | undefined)?.[name];
}

function limit(bound: Bound, name: string): string {
  const value = part(bound, name);
  return typeof value === "number" ? number(value, 4) : "";
}

function values(bound: Bound): string {
  const list = part(bound, "values");
  return Array.isArray(list) ? list.join(", ") : "";
}

function size(bound: Bound, one: string, many: string): string {
  const minimum = part(bound, "minimum");
  const maximum = part(bound, "maximum");
  const units = (count: number): string => `${number(count)} ${count === 1 ? one : many}`;
  if (typeof maximum !== "number") return `braucht mindestens ${units(Number(minimum ?? 0))}`;
  if (minimum === maximum) return `braucht genau ${units(maximum)}`;
  if (typeof minimum === "number" && minimum > 0) return `braucht ${number(minimum)} bis ${units(maximum)}`;
  return `darf höchstens ${units(maximum)} haben`;
}
