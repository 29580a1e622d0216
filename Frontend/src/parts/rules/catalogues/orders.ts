import type { OrderRule } from "rapport";
import { defineMessages } from "../../../app/i18n";
import { catalogueOf } from "../catalogue";

const texts = defineMessages(
  {
    groups: { order: "Order", money: "Amounts", people: "People", dates: "Dates" },
    fields: {
      title: "Title", number: "Number", customer: "Customer", deal: "Deal’s number", quote: "Quote’s number", customerReference: "Customer’s number", note: "Note", cancelReason: "Why it was cancelled",
      status: "Status", net: "Net", gross: "Total", currency: "Currency", owner: "Owner", team: "Team",
      created: "Created", updated: "Last changed", ordered: "Ordered on",
    },
    choices: {
      status: { open: "Open", confirmed: "Confirmed", inProgress: "In progress", delivered: "Delivered", completed: "Completed", cancelled: "Cancelled" },
    },
    title: "Show orders that meet conditions",
    preview: "What meets these conditions",
    previewEmpty: "Add a condition to see what meets it.",
    previewIncomplete: "Complete every condition to see what meets them.",
    previewNone: "None in this list at the moment",
    count: (count: number) => `${new Intl.NumberFormat("en").format(count)} order${count === 1 ? "" : "s"}`,
  },
  {
    groups: { order: "Auftrag", money: "Beträge", people: "Personen", dates: "Zeitpunkte" },
    fields: {
      title: "Titel", number: "Nummer", customer: "Kunde", deal: "Nummer des Deals", quote: "Nummer des Angebots", customerReference: "Nummer des Kunden", note: "Notiz", cancelReason: "Warum storniert",
      status: "Status", net: "Netto", gross: "Gesamt", currency: "Währung", owner: "Zuständig", team: "Team",
      created: "Angelegt", updated: "Zuletzt geändert", ordered: "Bestellt am",
    },
    choices: {
      status: { open: "Offen", confirmed: "Bestätigt", inProgress: "In Arbeit", delivered: "Geliefert", completed: "Abgeschlossen", cancelled: "Storniert" },
    },
    title: "Aufträge zeigen, die Bedingungen erfüllen",
    preview: "Was diese Bedingungen erfüllt",
    previewEmpty: "Eine Bedingung hinzufügen, um zu sehen, was sie erfüllt.",
    previewIncomplete: "Alle Bedingungen vervollständigen, um zu sehen, was sie erfüllt.",
    previewNone: "Zurzeit keiner in dieser Liste",
    count: (count: number) => (count === 1 ? "1 Auftrag" : `${new Intl.NumberFormat("de").format(count)} Aufträge`),
  },
);

export const orderCatalogue = catalogueOf<OrderRule>()({
  kinds: {
    number: "text", title: "text", customer: "text", deal: "text", quote: "text", customerReference: "text", note: "text", cancelReason: "text",
    net: "money", gross: "money",
    created: "date", updated: "date", ordered: "date",
    status: "list", currency: "list", owner: "list", team: "list",
  },
  optional: ["customerReference", "note", "cancelReason"],
  groups: [
    { name: "order", fields: ["title", "number", "status", "customer", "customerReference", "deal", "quote", "note", "cancelReason"] },
    { name: "money", fields: ["gross", "net", "currency"] },
    { name: "people", fields: ["owner", "team"] },
    { name: "dates", fields: ["ordered", "created", "updated"] },
  ],
  first: "status",
  hasCustom: false,
  texts,
});
