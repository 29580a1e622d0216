import type { QuoteRule } from "rapport";
import { defineMessages } from "../../../app/i18n";
import { catalogueOf } from "../catalogue";

const texts = defineMessages(
  {
    groups: { quote: "Quote", money: "Amounts", people: "People", dates: "Dates" },
    fields: {
      title: "Title", number: "Number", customer: "Customer", deal: "Deal’s number", introduction: "Introduction", terms: "Terms", declineReason: "Why it was declined", contact: "Contact",
      status: "Status", net: "Net", gross: "Total", currency: "Currency", owner: "Owner", team: "Team",
      created: "Created", updated: "Last changed", validUntil: "Valid until", sent: "Sent", accepted: "Accepted", declined: "Declined",
    },
    choices: {
      status: { draft: "Draft", sent: "Sent", accepted: "Accepted", declined: "Declined", expired: "Expired" },
    },
    title: "Show quotes that meet conditions",
    preview: "What meets these conditions",
    previewEmpty: "Add a condition to see what meets it.",
    previewIncomplete: "Complete every condition to see what meets them.",
    previewNone: "None in this list at the moment",
    count: (count: number) => `${new Intl.NumberFormat("en").format(count)} quote${count === 1 ? "" : "s"}`,
  },
  {
    groups: { quote: "Angebot", money: "Beträge", people: "Personen", dates: "Zeitpunkte" },
    fields: {
      title: "Titel", number: "Nummer", customer: "Kunde", deal: "Nummer des Deals", introduction: "Einleitung", terms: "Bedingungen", declineReason: "Warum abgelehnt", contact: "Kontakt",
      status: "Status", net: "Netto", gross: "Gesamt", currency: "Währung", owner: "Zuständig", team: "Team",
      created: "Angelegt", updated: "Zuletzt geändert", validUntil: "Gültig bis", sent: "Versandt", accepted: "Angenommen", declined: "Abgelehnt",
    },
    choices: {
      status: { draft: "Entwurf", sent: "Versandt", accepted: "Angenommen", declined: "Abgelehnt", expired: "Abgelaufen" },
    },
    title: "Angebote zeigen, die Bedingungen erfüllen",
    preview: "Was diese Bedingungen erfüllt",
    previewEmpty: "Eine Bedingung hinzufügen, um zu sehen, was sie erfüllt.",
    previewIncomplete: "Alle Bedingungen vervollständigen, um zu sehen, was sie erfüllt.",
    previewNone: "Zurzeit keines in dieser Liste",
    count: (count: number) => (count === 1 ? "1 Angebot" : `${new Intl.NumberFormat("de").format(count)} Angebote`),
  },
);

export const quoteCatalogue = catalogueOf<QuoteRule>()({
  kinds: {
    number: "text", title: "text", customer: "text", deal: "text", introduction: "text", terms: "text", declineReason: "text",
    net: "money", gross: "money",
    created: "date", updated: "date", validUntil: "date", sent: "date", accepted: "date", declined: "date",
    status: "list", currency: "list", owner: "list", team: "list",
    contact: "presence",
  },
  optional: ["validUntil", "sent", "contact", "introduction", "terms", "declineReason"],
  groups: [
    { name: "quote", fields: ["title", "number", "status", "customer", "contact", "deal", "introduction", "terms", "declineReason"] },
    { name: "money", fields: ["gross", "net", "currency"] },
    { name: "people", fields: ["owner", "team"] },
    { name: "dates", fields: ["validUntil", "sent", "accepted", "declined", "created", "updated"] },
  ],
  first: "status",
  hasCustom: false,
  texts,
});
