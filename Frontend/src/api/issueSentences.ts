/** What is wrong with what no field of a form shows, in the reader's language. */
import type { Issue } from "rapport";
import { fieldLabel, fieldWords } from "../app/fieldWords";
import { currentLanguage, defineMessages, textsOf } from "../app/i18n";
import { issueWords, sentence } from "./issues";

const messages = defineMessages({ input: "The input" }, { input: "Die Eingabe" });

/** One after the other. */
export function issueSentences(issues: readonly Issue[]): string {
  return issues.map((issue) => sentence(`${nameOf(issue.path)} ${issueWords(issue)}`)).join(" ");
}

/** What the field is called at which a path ends: `Unit price` of `lines[2].unitPrice`. */
function nameOf(path: string): string {
  const field = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? "";
  const isNamed = field !== "" && (currentLanguage() === "en" || field in textsOf(fieldWords));
  return isNamed ? fieldLabel(field) : textsOf(messages).input;
}
