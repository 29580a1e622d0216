import { defineMessages } from "../../app/i18n";

/** What fields of records are called. One that is not named here is read from its name in the contract. */
export const fieldWords = defineMessages<{ readonly [field: string]: string }>(
  {
    stageId: "Stage", stageEnteredAt: "In the stage since", ownerId: "Owner", customerId: "Customer", customerProfileId: "Customer", opportunityId: "Deal", pipelineId: "Pipeline",
    teamId: "Team", userId: "User", contactId: "Contact", leadId: "Lead", campaignId: "Campaign", assigneeId: "Assignee", vatId: "VAT ID", email: "E-mail",
    isDefault: "Default", isRequired: "Required", dueDate: "Due", at: "At",
  },
  {
    title: "Titel", name: "Name", email: "E-Mail", phone: "Telefon", website: "Website", status: "Status", kind: "Art", type: "Art", role: "Rolle", notes: "Notizen", note: "Notiz", body: "Text",
    description: "Beschreibung", tags: "Schlagwörter", industry: "Branche", vatId: "USt-IdNr.", value: "Wert", amount: "Betrag", currency: "Währung", probability: "Wahrscheinlichkeit", number: "Nummer",
    stageId: "Phase", stageEnteredAt: "In der Phase seit", ownerId: "Zuständig", customerId: "Kunde", customerProfileId: "Kunde", opportunityId: "Deal", pipelineId: "Pipeline", teamId: "Team", userId: "Person",
    contactId: "Kontakt", leadId: "Lead", campaignId: "Kampagne", assigneeId: "Zugewiesen an", expectedCloseDate: "Erwarteter Abschluss", actualCloseDate: "Abgeschlossen am", closedAt: "Abgeschlossen",
    forecastCategory: "Prognosekategorie", expectedRevenue: "Erwarteter Umsatz", nextSteps: "Nächste Schritte", source: "Quelle", reason: "Grund", lostReason: "Verlustgrund", wonReason: "Gewinngrund",
    color: "Farbe", icon: "Symbol", position: "Reihenfolge", rules: "Regeln", members: "Mitglieder", dueDate: "Fällig", completedAt: "Erledigt", completedBy: "Erledigt von", outcome: "Ergebnis", happenedAt: "Geschehen",
    durationMinutes: "Dauer in Minuten", direction: "Richtung", customFields: "Eigene Felder", deletedAt: "Gelöscht", createdAt: "Angelegt", updatedAt: "Geändert", takenAt: "Aufgenommen", period: "Zeitraum",
    startsOn: "Beginn", category: "Kategorie", fileName: "Datei", mediaType: "Dateityp", size: "Größe", rottenAfterDays: "Verfällt nach Tagen", isWon: "Gewonnen", isLost: "Verloren", isDefault: "Standard",
    strength: "Stärke", since: "Seit", key: "Schlüssel", priority: "Priorität", subject: "Betreff", score: "Punkte", routedAt: "Zugeteilt", at: "Zeitpunkt", fromId: "Von", toId: "Zu", isReadOnly: "Nur lesend", prefix: "Anfang", scopes: "Rechte", probabilityIsManual: "Von Hand gesetzt", sortTitle: "Sortiertitel",
  },
);
