import { defineMessages } from "../../app/i18n";
import type { Texts } from "../../app/i18n";

/** The words for what the rows of a file become. */
export interface TargetTexts {
  readonly records: string;
  readonly title: string;
  readonly lead: string;
  readonly revertText: string;
  readonly showRecords: string;
  readonly record: string;
  readonly showRecord: (row: number) => string;
}

export const customerTexts: Texts<TargetTexts> = defineMessages(
  {
    records: "Customers",
    title: "Import customers",
    lead: "Bring a list along: exported from another system, or from a spreadsheet as CSV. Nothing is changed before you have seen what would happen.",
    revertText: "Customers that it made are deleted, and those that it changed get their values back. Customers that somebody has changed since, or made deals with, stay as they are.",
    showRecords: "Show the customers",
    record: "Customer",
    showRecord: (row: number) => `Show the customer of row ${row}`,
  },
  {
    records: "Kunden",
    title: "Kunden importieren",
    lead: "Eine Liste mitbringen: aus einem anderen System oder aus einer Tabellenkalkulation als CSV. Es ändert sich nichts, bevor zu sehen war, was geschehen würde.",
    revertText: "Kunden, die er angelegt hat, werden gelöscht, und die er geändert hat, bekommen ihre Werte zurück. Kunden, die seither jemand geändert hat oder mit denen es Deals gibt, bleiben, wie sie sind.",
    showRecords: "Kunden zeigen",
    record: "Kunde",
    showRecord: (row: number) => `Kunden von Zeile ${row} zeigen`,
  },
);

export const leadTexts: Texts<TargetTexts> = defineMessages(
  {
    records: "Leads",
    title: "Import leads",
    lead: "Bring a list along: of a trade fair, a form or another system, as CSV. Nothing is changed before you have seen what would happen.",
    revertText: "Leads that it made are deleted, and those that it changed get their values back. Leads that somebody has changed since, converted or made deals with, stay as they are.",
    showRecords: "Show the leads",
    record: "Lead",
    showRecord: (row: number) => `Show the lead of row ${row}`,
  },
  {
    records: "Leads",
    title: "Leads importieren",
    lead: "Eine Liste mitbringen: von einer Messe, aus einem Formular oder einem anderen System, als CSV. Es ändert sich nichts, bevor zu sehen war, was geschehen würde.",
    revertText: "Leads, die er angelegt hat, werden gelöscht, und die er geändert hat, bekommen ihre Werte zurück. Leads, die seither jemand geändert oder umgewandelt hat oder zu denen es Deals gibt, bleiben, wie sie sind.",
    showRecords: "Leads zeigen",
    record: "Lead",
    showRecord: (row: number) => `Lead von Zeile ${row} zeigen`,
  },
);
