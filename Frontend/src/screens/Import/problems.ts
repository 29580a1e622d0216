/** What is wrong with a file or with one of its rows, in words. */
import type { CustomField, ImportColumn, ImportKey, ImportReason } from "rapport";
import { wordsOf } from "../../api/reasons";
import type { WordsFor } from "../../api/reasons";
import { number } from "../../app/format";
import { defineMessages, textsOf } from "../../app/i18n";
import { likenessText } from "../../parts/customers/likeness";
import { customerMessages } from "../../parts/customers/messages";
import { messages as importMessages } from "./messages";

/** What the words name besides: the file's columns, and the workspace's own fields. */
interface Surroundings {
  readonly columns: readonly ImportColumn[];
  readonly fields: readonly CustomField[];
}

const keys = {
  en: { id: "id", externalId: "external id", vatId: "VAT ID", email: "e-mail address" },
  de: { id: "Kennung", externalId: "Kennung im anderen System", vatId: "USt-IdNr.", email: "E-Mail-Adresse" },
} as const;

const nouns = {
  en: { customers: "customer", leads: "lead" },
  de: {
    customers: { one: "Kunden", subject: "Kunde", many: "Kunden", these: "Kunden" },
    leads: { one: "Lead", subject: "Lead", many: "Leads", these: "Leads" },
  },
} as const;

const formats = {
  en: {
    workbook: "a workbook of a spreadsheet program",
    pdf: "a PDF file",
    markup: "HTML or XML",
    json: "JSON",
    vCard: "a file of vCards",
    binary: "no text",
  },
  de: {
    workbook: "eine Arbeitsmappe eines Tabellenprogramms",
    pdf: "eine PDF-Datei",
    markup: "HTML oder XML",
    json: "JSON",
    vCard: "eine Datei mit vCards",
    binary: "kein Text",
  },
} as const;

type Keys = { readonly [Key in ImportKey]: string };

/** Ends of sentences that begin with the field, where there is one; sentences otherwise. */
const messages = ({ columns, fields }: Surroundings) => {
  const en: Keys = keys.en;
  const de: Keys = keys.de;
  const column = (at: number): string => columnName(columns.find((column) => column.number === at) ?? { number: at, name: String(at) });
  const alike = (it: Extract<ImportReason, { readonly type: "likelySame" }>): string => it.likeness.map((likeness) => likenessText(likeness, fields)).join(", ");
  return defineMessages<WordsFor<ImportReason>>(
    {
      emptyFile: () => "There is nothing in the file.",
      otherFormat: ({ format }) => `The file is ${formats.en[format]}: save it as CSV, and send that.`,
      tooManyColumns: ({ maximum }) => `The file has more than ${number(maximum)} columns.`,
      noSuchColumn: (it) => `is to stand in a column that is not there: ${it.column ?? number(it.number ?? 0)}.`,
      twoColumns: ({ first, second }) => `stands in two columns: ${column(first)} and ${column(second)}.`,
      noSuchField: ({ target }) => `is nothing that a ${nouns.en[target]} has.`,
      noColumn: () => "stands in no column: say which one it is.",
      lineTooLong: () => "The line is too long to be a row.",
      openQuote: () => "A quotation mark opens a text, and none closes it.",
      emptyRow: () => "The row is empty.",
      repeatedHeader: () => "The row is the header once more.",
      sums: () => "The row is a total of other rows.",
      tooManyFields: (it) => `The row has ${number(it.fields)} values, and the table ${number(it.columns)} columns.`,
      ambiguous: ({ target, key }) => `There are several ${target} with this ${en[key]}: say by its id which one is meant.`,
      sameAsRow: ({ row, key }) => `Row ${number(row)} of the file has the same ${en[key]}.`,
      sameAsRecord: ({ target, key }) => `There is a ${nouns.en[target]} with the same ${en[key]} already.`,
      likelySame: (it) => `${it.name} is likely the same: ${alike(it)}.`,
      noRecord: ({ target }) => `There is no ${nouns.en[target]} that the row could change.`,
      recordGone: ({ target }) => `The ${nouns.en[target]} has been deleted meanwhile.`,
      leadDeleted: () => "The lead has been deleted: restore it, or leave it out.",
      notYours: () => "It is somebody else’s, and not yours to change.",
      unknownWord: ({ word, known }) => `cannot be “${word}”, but ${known.map(knownWord).join(", ")}.`,
      unknownOwner: ({ owner }) => `must be the e-mail address or the name of one member, not ${owner}.`,
      refusedOwner: ({ owner }) => `cannot be ${owner}: you may not give records to them.`,
      refused: () => "It does not go with what is there already.",
      furtherValues: ({ values }) => `takes the first of several values; left out: ${values.join(", ")}.`,
    },
    {
      emptyFile: () => "In der Datei steht nichts.",
      otherFormat: ({ format }) => `Die Datei ist ${formats.de[format]}: bitte als CSV speichern und diese Datei senden.`,
      tooManyColumns: ({ maximum }) => `Die Datei hat mehr als ${number(maximum)} Spalten.`,
      noSuchColumn: (it) => `soll in einer Spalte stehen, die es nicht gibt: ${it.column ?? number(it.number ?? 0)}.`,
      twoColumns: ({ first, second }) => `steht in zwei Spalten: ${column(first)} und ${column(second)}.`,
      noSuchField: ({ target }) => `gibt es bei ${nouns.de[target].these} nicht.`,
      noColumn: () => "steht in keiner Spalte: bitte angeben, in welcher.",
      lineTooLong: () => "Die Zeile ist zu lang.",
      openQuote: () => "Ein Anführungszeichen öffnet einen Text, und keines schließt ihn.",
      emptyRow: () => "Die Zeile ist leer.",
      repeatedHeader: () => "Die Zeile ist noch einmal die Kopfzeile.",
      sums: () => "Die Zeile ist die Summe anderer Zeilen.",
      tooManyFields: (it) => `Die Zeile hat ${number(it.fields)} Werte, die Tabelle aber ${number(it.columns)} Spalten.`,
      ambiguous: ({ target, key }) => `Es gibt mehrere ${nouns.de[target].many} mit dieser ${de[key]}: mit der Kennung angeben, welcher gemeint ist.`,
      sameAsRow: ({ row, key }) => `Zeile ${number(row)} der Datei hat dieselbe ${de[key]}.`,
      sameAsRecord: ({ target, key }) => `Einen ${nouns.de[target].one} mit gleicher ${de[key]} gibt es schon.`,
      likelySame: (it) => `${it.name} ist wahrscheinlich dasselbe: ${alike(it)}.`,
      noRecord: ({ target }) => `Es gibt keinen ${nouns.de[target].one}, den die Zeile ändern könnte.`,
      recordGone: ({ target }) => `Der ${nouns.de[target].subject} wurde inzwischen gelöscht.`,
      leadDeleted: () => "Der Lead ist gelöscht: wiederherstellen oder auslassen.",
      notYours: () => "Dafür ist jemand anderes zuständig; die eigene Rolle darf es nicht ändern.",
      unknownWord: ({ word, known }) => `kann nicht „${word}“ sein, sondern ${known.map(knownWord).join(", ")}.`,
      unknownOwner: ({ owner }) => `muss die E-Mail-Adresse oder der Name eines Mitglieds sein, nicht ${owner}.`,
      refusedOwner: ({ owner }) => `kann nicht ${owner} sein: Dorthin darf die eigene Rolle nichts geben.`,
      refused: () => "Das verträgt sich nicht mit dem, was schon da ist.",
      furtherValues: ({ values }) => `übernimmt den ersten von mehreren Werten; ausgelassen: ${values.join(", ")}.`,
    },
  );
};

/** A word of the contract for a kind or a status, as it reads. */
function knownWord(word: string): string {
  const { kind, status } = textsOf(customerMessages);
  const words: { readonly [word: string]: string | undefined } = { ...kind, ...status };
  return words[word] ?? word;
}

/** @param otherwise - The server's own words. */
export function importReasonText(reason: ImportReason, surroundings: Surroundings, otherwise: string): string {
  return wordsOf(messages(surroundings), reason, otherwise);
}

/** What a column is called: by the file, or by its place. */
export function columnName({ number, name, isUnnamed = false }: Pick<ImportColumn, "number" | "name" | "isUnnamed">): string {
  return isUnnamed ? textsOf(importMessages).columnNumber(number) : name;
}
