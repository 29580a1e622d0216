import type { OpportunityRule } from "rapport";
import { defineMessages } from "../../../app/i18n";
import { catalogueOf } from "../catalogue";

const texts = defineMessages(
  {
    groups: { deal: "Deal", place: "Where it stands", money: "Money", people: "People", dates: "Dates", work: "What happens", custom: "Fields of the customer" },
    fields: {
      title: "Title", number: "Number", customer: "Customer", description: "Description", nextSteps: "Next steps", source: "Source", closeReason: "Reason for closing", notes: "Notes", tags: "Tags",
      contact: "Contact", lead: "Lead", campaign: "Campaign",
      status: "Status", stage: "Stage", pipeline: "Pipeline", forecast: "Forecast", probability: "Probability (%)", daysInStage: "Days in stage", rotting: "In its stage for too long",
      value: "Value", expectedRevenue: "Weighted value", owner: "Owner", team: "Team",
      created: "Created", updated: "Last changed", expectedClose: "Expected close", actualClose: "Closed on", stageEntered: "In its stage since",
      openTasks: "Open tasks", nextTask: "Next task due", lastActivity: "Last activity",
    },
    choices: {
      status: { open: "Open", won: "Won", lost: "Lost" },
      forecast: { omitted: "Omitted", pipeline: "Pipeline", bestCase: "Best case", commit: "Commit", closed: "Closed" },
    },
    title: "Show deals that meet conditions",
    preview: "What meets these conditions",
    previewEmpty: "Add a condition to see what meets it.",
    previewIncomplete: "Complete every condition to see what meets them.",
    previewNone: "None in this list at the moment",
    count: (count: number) => `${new Intl.NumberFormat("en").format(count)} deal${count === 1 ? "" : "s"}`,
  },
  {
    groups: { deal: "Deal", place: "Stand", money: "Geld", people: "Personen", dates: "Zeitpunkte", work: "Was geschieht", custom: "Felder des Kunden" },
    fields: {
      title: "Titel", number: "Nummer", customer: "Kunde", description: "Beschreibung", nextSteps: "Nächste Schritte", source: "Quelle", closeReason: "Grund des Abschlusses", notes: "Notizen", tags: "Schlagwörter",
      contact: "Kontakt", lead: "Lead", campaign: "Kampagne",
      status: "Status", stage: "Phase", pipeline: "Pipeline", forecast: "Prognose", probability: "Wahrscheinlichkeit (%)", daysInStage: "Tage in der Phase", rotting: "Zu lange in der Phase",
      value: "Wert", expectedRevenue: "Gewichteter Wert", owner: "Zuständig", team: "Team",
      created: "Angelegt", updated: "Zuletzt geändert", expectedClose: "Erwarteter Abschluss", actualClose: "Abgeschlossen am", stageEntered: "In der Phase seit",
      openTasks: "Offene Aufgaben", nextTask: "Nächste Aufgabe fällig", lastActivity: "Letzte Aktivität",
    },
    choices: {
      status: { open: "Offen", won: "Gewonnen", lost: "Verloren" },
      forecast: { omitted: "Ausgelassen", pipeline: "Pipeline", bestCase: "Bestenfalls", commit: "Zugesagt", closed: "Abgeschlossen" },
    },
    title: "Deals zeigen, die Bedingungen erfüllen",
    preview: "Was diese Bedingungen erfüllt",
    previewEmpty: "Eine Bedingung hinzufügen, um zu sehen, was sie erfüllt.",
    previewIncomplete: "Alle Bedingungen vervollständigen, um zu sehen, was sie erfüllt.",
    previewNone: "Zurzeit keiner in dieser Liste",
    count: (count: number) => (count === 1 ? "1 Deal" : `${new Intl.NumberFormat("de").format(count)} Deals`),
  },
);

export const dealCatalogue = catalogueOf<OpportunityRule>()({
  kinds: {
    title: "text", number: "text", customer: "text", description: "text", nextSteps: "text", source: "text", closeReason: "text", notes: "text",
    probability: "number", daysInStage: "number", openTasks: "number",
    value: "money", expectedRevenue: "money",
    created: "date", updated: "date", expectedClose: "date", actualClose: "date", stageEntered: "date", nextTask: "date", lastActivity: "date",
    status: "list", forecast: "list", stage: "list", pipeline: "list", owner: "list", team: "list",
    rotting: "flag",
    contact: "presence", lead: "presence", campaign: "presence",
    tags: "tags",
  },
  optional: ["value", "expectedClose", "description", "nextSteps", "source", "closeReason", "notes", "tags", "contact", "lead", "campaign"],
  groups: [
    { name: "deal", fields: ["title", "number", "customer", "tags", "source", "description", "nextSteps", "closeReason", "notes", "contact", "lead", "campaign"] },
    { name: "place", fields: ["stage", "pipeline", "status", "forecast", "probability", "daysInStage", "rotting"] },
    { name: "money", fields: ["value", "expectedRevenue"] },
    { name: "people", fields: ["owner", "team"] },
    { name: "dates", fields: ["expectedClose", "actualClose", "stageEntered", "created", "updated"] },
    { name: "work", fields: ["openTasks", "nextTask", "lastActivity"] },
  ],
  first: "stage",
  hasCustom: true,
  texts,
});
