/** What makes a part of a customer's health what it is, in words. */
import type { HealthFinding } from "rapport";
import { wordsOf } from "../../api/reasons";
import type { WordsFor } from "../../api/reasons";
import { count, number } from "../../app/format";
import { defineMessages } from "../../app/i18n";

const messages = defineMessages<WordsFor<HealthFinding>>(
  {
    lastContact: ({ days }) => (days === 0 ? "The last contact was today" : `The last contact was ${count(days, "day", "days")} ago`),
    noContact: ({ days }) => `No contact yet, ${count(days, "day", "days")} after they were added`,
    contacts: (it) => `${count(it.count, "contact", "contacts")} in ${number(it.days)} days, where ${number(it.expected)} are expected`,
    neverBought: () => "They have not bought anything yet",
    boughtNothing: ({ days }) => `They bought nothing in the last ${number(days)} days`,
    purchases: ({ fifth }) => `By the purchases of the last year in fifth ${fifth} of 5 of all customers`,
    notTried: ({ days }) => `Nobody tried to reach them in ${number(days)} days`,
    participation: ({ contacts, attempts }) => `They took part in ${number(contacts)} of ${count(attempts, "try", "tries")}`,
    problems: (it) => problems(it, [
      ["deal stands still for too long", "deals stand still for too long"],
      ["deal is past the expected close date", "deals are past the expected close date"],
      ["deal was lost lately", "deals were lost lately"],
    ]) ?? "No open problems",
  },
  {
    lastContact: ({ days }) => (days === 0 ? "Der letzte Kontakt war heute" : `Der letzte Kontakt liegt ${count(days, "Tag", "Tage")} zurück`),
    noContact: ({ days }) => `Noch kein Kontakt, ${count(days, "Tag", "Tage")} nach dem Anlegen`,
    contacts: (it) => `${count(it.count, "Kontakt", "Kontakte")} in ${number(it.days)} Tagen, erwartet sind ${number(it.expected)}`,
    neverBought: () => "Noch nichts gekauft",
    boughtNothing: ({ days }) => `In den letzten ${number(days)} Tagen nichts gekauft`,
    purchases: ({ fifth }) => `Nach den Käufen des letzten Jahres im ${fifth}. von 5 Fünfteln aller Kunden`,
    notTried: ({ days }) => `Seit ${number(days)} Tagen hat niemand den Kontakt gesucht`,
    participation: ({ contacts, attempts }) => `Bei ${number(contacts)} von ${count(attempts, "Versuch", "Versuchen")} beteiligt`,
    problems: (it) => problems(it, [
      ["Deal steht zu lange in seiner Phase", "Deals stehen zu lange in ihrer Phase"],
      ["Deal ist über den erwarteten Abschluss hinaus", "Deals sind über den erwarteten Abschluss hinaus"],
      ["Deal ging kürzlich verloren", "Deals gingen kürzlich verloren"],
    ]) ?? "Keine offenen Probleme",
  },
);

type Problems = Extract<HealthFinding, { readonly type: "problems" }>;
type Forms = readonly [one: string, many: string];

function problems({ rottingDeals, overdueDeals, lostDeals }: Problems, words: readonly [Forms, Forms, Forms]): string | undefined {
  const found = [rottingDeals, overdueDeals, lostDeals].flatMap((value, index) => (value === 0 ? [] : [count(value, ...(words[index] ?? ["", ""]))]));
  return found.length === 0 ? undefined : found.join("; ");
}

/** @param otherwise - The server's own words. */
export function findingText(finding: HealthFinding, otherwise: string): string {
  return wordsOf(messages, finding, otherwise);
}
