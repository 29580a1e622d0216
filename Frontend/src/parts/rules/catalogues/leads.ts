import type { LeadRule } from "rapport";
import { defineMessages } from "../../../app/i18n";
import { catalogueOf } from "../catalogue";

const texts = defineMessages(
  {
    groups: { lead: "Lead", origin: "Origin", people: "People", dates: "Dates", work: "What happens" },
    fields: {
      name: "Name", company: "Company", jobTitle: "Job title", email: "E-mail", emailDomain: "E-mail domain", phone: "Phone", website: "Website", industry: "Industry", notes: "Notes",
      status: "Status", disqualifyReason: "Why it is unqualified", tags: "Tags",
      source: "Source", campaign: "Campaign", externalId: "External ID", referrer: "Referrer", landingPage: "Landing page",
      utmSource: "UTM source", utmMedium: "UTM medium", utmCampaign: "UTM campaign", utmTerm: "UTM term", utmContent: "UTM content",
      owner: "Owner", team: "Team",
      created: "Created", updated: "Last changed", statusChanged: "In its status since", routed: "Assigned", converted: "Converted",
      openTasks: "Open tasks", nextTask: "Next task due", lastActivity: "Last activity",
    },
    choices: {
      status: { new: "New", contacted: "Contacted", qualified: "Qualified", unqualified: "Unqualified", converted: "Converted" },
    },
    title: "Show leads that meet conditions",
    preview: "Who meets these conditions",
    previewEmpty: "Add a condition to see who meets it.",
    previewIncomplete: "Complete every condition to see who meets them.",
    previewNone: "None in this list at the moment",
    count: (count: number) => `${new Intl.NumberFormat("en").format(count)} lead${count === 1 ? "" : "s"}`,
  },
  {
    groups: { lead: "Lead", origin: "Herkunft", people: "Personen", dates: "Zeitpunkte", work: "Was geschieht" },
    fields: {
      name: "Name", company: "Firma", jobTitle: "Position", email: "E-Mail", emailDomain: "E-Mail-Domain", phone: "Telefon", website: "Website", industry: "Branche", notes: "Notizen",
      status: "Status", disqualifyReason: "Warum unqualifiziert", tags: "Schlagwörter",
      source: "Quelle", campaign: "Kampagne", externalId: "Externe ID", referrer: "Verweisende Seite", landingPage: "Zielseite",
      utmSource: "UTM-Quelle", utmMedium: "UTM-Medium", utmCampaign: "UTM-Kampagne", utmTerm: "UTM-Suchwort", utmContent: "UTM-Inhalt",
      owner: "Zuständig", team: "Team",
      created: "Angelegt", updated: "Zuletzt geändert", statusChanged: "Im Status seit", routed: "Zugewiesen", converted: "Umgewandelt",
      openTasks: "Offene Aufgaben", nextTask: "Nächste Aufgabe fällig", lastActivity: "Letzte Aktivität",
    },
    choices: {
      status: { new: "Neu", contacted: "Kontaktiert", qualified: "Qualifiziert", unqualified: "Unqualifiziert", converted: "Umgewandelt" },
    },
    title: "Leads zeigen, die Bedingungen erfüllen",
    preview: "Wer diese Bedingungen erfüllt",
    previewEmpty: "Eine Bedingung hinzufügen, um zu sehen, wer sie erfüllt.",
    previewIncomplete: "Alle Bedingungen vervollständigen, um zu sehen, wer sie erfüllt.",
    previewNone: "Zurzeit keiner in dieser Liste",
    count: (count: number) => (count === 1 ? "1 Lead" : `${new Intl.NumberFormat("de").format(count)} Leads`),
  },
);

export const leadCatalogue = catalogueOf<LeadRule>()({
  kinds: {
    name: "text", company: "text", jobTitle: "text", email: "text", emailDomain: "text", phone: "text", website: "text", industry: "text", source: "text", externalId: "text", notes: "text",
    disqualifyReason: "text", referrer: "text", landingPage: "text", utmSource: "text", utmMedium: "text", utmCampaign: "text", utmTerm: "text", utmContent: "text",
    openTasks: "number",
    created: "date", updated: "date", statusChanged: "date", routed: "date", converted: "date", nextTask: "date", lastActivity: "date",
    status: "list", owner: "list", team: "list",
    campaign: "presence",
    tags: "tags",
  },
  optional: ["company", "jobTitle", "email", "phone", "website", "industry", "source", "externalId", "notes", "tags", "campaign", "routed"],
  groups: [
    { name: "lead", fields: ["name", "company", "jobTitle", "status", "disqualifyReason", "tags", "industry", "email", "emailDomain", "phone", "website", "notes"] },
    { name: "origin", fields: ["source", "campaign", "referrer", "landingPage", "utmSource", "utmMedium", "utmCampaign", "utmTerm", "utmContent", "externalId"] },
    { name: "people", fields: ["owner", "team"] },
    { name: "dates", fields: ["created", "updated", "statusChanged", "routed", "converted"] },
    { name: "work", fields: ["openTasks", "nextTask", "lastActivity"] },
  ],
  first: "status",
  hasCustom: false,
  texts,
});
