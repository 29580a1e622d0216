import type { SegmentRule } from "rapport";
import { defineMessages } from "../../../app/i18n";
import { catalogueOf } from "../catalogue";

export const customersEn = (count: number): string => `${new Intl.NumberFormat("en").format(count)} customer${count === 1 ? "" : "s"}`;
export const customersDe = (count: number): string => (count === 1 ? "1 Kunde" : `${new Intl.NumberFormat("de").format(count)} Kunden`);

export const customerTexts = defineMessages(
  {
    groups: { profile: "Profile", people: "People", money: "Money", deals: "Deals", dates: "Dates", engagement: "Engagement", custom: "Custom fields" },
    fields: {
      name: "Name", email: "E-mail", emailDomain: "E-mail domain", phone: "Phone", website: "Website", vatId: "VAT ID", industry: "Industry", notes: "Notes",
      kind: "Kind", status: "Status", tags: "Tags", owner: "Owner", team: "Team",
      deals: "Deals", openDeals: "Open deals", wonDeals: "Won deals", lostDeals: "Lost deals", winRate: "Win rate (%)", contacts: "Contacts", health: "Health score",
      revenue: "Revenue won", openValue: "Value of open deals", lostValue: "Value of lost deals", largestWonDeal: "Largest won deal",
      created: "Created", updated: "Last changed", firstWon: "First win", lastWon: "Last win", lastLost: "Last loss", lastDealCreated: "Last new deal", nextExpectedClose: "Next expected close", lastActivity: "Last activity",
      dealStage: "Stage of an open deal", dealPipeline: "Pipeline of an open deal", relation: "Relation to others", activities: "Number of activities", consent: "Consent to", address: "Address",
    },
    choices: {
      kind: { company: "Company", person: "Person" },
      status: { prospect: "Prospect", active: "Active", inactive: "Inactive" },
      relation: { parent_company: "Parent company", subsidiary: "Subsidiary", referrer: "Referrer", referred_by: "Was referred", partner: "Partner", competitor: "Competitor" },
      consent: { email: "E-mail", sms: "SMS", phone: "Telephone", post: "Post" },
      address: { billing: "Billing", shipping: "Shipping", visiting: "Visiting", other: "Other" },
    },
    title: "Show customers who meet conditions",
    preview: "Who meets these rules",
    previewEmpty: "Add a condition to see who meets it.",
    previewIncomplete: "Complete every condition to see who meets them.",
    previewNone: "Nobody at the moment",
    count: customersEn,
  },
  {
    groups: { profile: "Stammdaten", people: "Personen", money: "Geld", deals: "Deals", dates: "Zeitpunkte", engagement: "Kontakt", custom: "Eigene Felder" },
    fields: {
      name: "Name", email: "E-Mail", emailDomain: "E-Mail-Domain", phone: "Telefon", website: "Website", vatId: "USt-IdNr.", industry: "Branche", notes: "Notizen",
      kind: "Art", status: "Status", tags: "Schlagwörter", owner: "Zuständig", team: "Team",
      deals: "Deals", openDeals: "Offene Deals", wonDeals: "Gewonnene Deals", lostDeals: "Verlorene Deals", winRate: "Gewinnquote (%)", contacts: "Kontakte", health: "Gesundheitswert",
      revenue: "Gewonnener Umsatz", openValue: "Wert offener Deals", lostValue: "Wert verlorener Deals", largestWonDeal: "Größter gewonnener Deal",
      created: "Angelegt", updated: "Zuletzt geändert", firstWon: "Erster Gewinn", lastWon: "Letzter Gewinn", lastLost: "Letzter Verlust", lastDealCreated: "Letzter neuer Deal", nextExpectedClose: "Nächster erwarteter Abschluss", lastActivity: "Letzte Aktivität",
      dealStage: "Phase eines offenen Deals", dealPipeline: "Pipeline eines offenen Deals", relation: "Beziehung zu anderen", activities: "Anzahl der Aktivitäten", consent: "Einwilligung für", address: "Adresse",
    },
    choices: {
      kind: { company: "Firma", person: "Person" },
      status: { prospect: "Interessent", active: "Aktiv", inactive: "Inaktiv" },
      relation: { parent_company: "Muttergesellschaft", subsidiary: "Tochtergesellschaft", referrer: "Hat empfohlen", referred_by: "Wurde empfohlen", partner: "Partner", competitor: "Wettbewerber" },
      consent: { email: "E-Mail", sms: "SMS", phone: "Telefon", post: "Post" },
      address: { billing: "Rechnung", shipping: "Lieferung", visiting: "Besuch", other: "Sonstige" },
    },
    title: "Kunden zeigen, die Bedingungen erfüllen",
    preview: "Wer diese Regeln erfüllt",
    previewEmpty: "Eine Bedingung hinzufügen, um zu sehen, wer sie erfüllt.",
    previewIncomplete: "Alle Bedingungen vervollständigen, um zu sehen, wer sie erfüllt.",
    previewNone: "Zurzeit niemand",
    count: customersDe,
  },
);

export const customerCatalogue = catalogueOf<SegmentRule>()({
  kinds: {
    name: "text", email: "text", emailDomain: "text", phone: "text", website: "text", vatId: "text", industry: "text", notes: "text",
    deals: "number", openDeals: "number", wonDeals: "number", lostDeals: "number", winRate: "number", contacts: "number", health: "number",
    revenue: "money", openValue: "money", lostValue: "money", largestWonDeal: "money",
    created: "date", updated: "date", firstWon: "date", lastWon: "date", lastLost: "date", lastDealCreated: "date", nextExpectedClose: "date", lastActivity: "date",
    kind: "list", status: "list", owner: "list", team: "list", dealStage: "list", dealPipeline: "list", relation: "list",
    tags: "tags",
    activities: "activities",
    consent: "consent",
    address: "address",
  },
  optional: ["email", "phone", "website", "vatId", "industry", "notes", "tags"],
  groups: [
    { name: "profile", fields: ["name", "kind", "status", "tags", "industry", "email", "emailDomain", "phone", "website", "vatId", "address", "notes"] },
    { name: "people", fields: ["owner", "team"] },
    { name: "money", fields: ["revenue", "openValue", "lostValue", "largestWonDeal"] },
    { name: "deals", fields: ["dealStage", "dealPipeline", "deals", "openDeals", "wonDeals", "lostDeals", "winRate"] },
    { name: "dates", fields: ["created", "updated", "firstWon", "lastWon", "lastLost", "lastDealCreated", "nextExpectedClose", "lastActivity"] },
    { name: "engagement", fields: ["activities", "health", "contacts", "relation", "consent"] },
  ],
  first: "status",
  hasCustom: true,
  texts: customerTexts,
});
