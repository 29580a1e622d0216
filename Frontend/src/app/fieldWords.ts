/** What fields of records are called, for what tells of their changes. */
import { defineMessages, textsOf, useMessages } from "./i18n";

/** One that is not named here is read from its name in the contract. */
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
    strength: "Stärke", since: "Seit", key: "Schlüssel", priority: "Priorität", subject: "Betreff", score: "Punkte", routedAt: "Zugeteilt", at: "Zeitpunkt", fromId: "Von", toId: "Zu", isReadOnly: "Nur lesend", prefix: "Anfang", scopes: "Rechte", isProbabilityManual: "Wahrscheinlichkeit von Hand gesetzt", sortTitle: "Sortiertitel", sortName: "Sortiername",
    acceptedAt: "Angenommen", address: "Anschrift", addressLine2: "Zweite Adresszeile", amountMinor: "Betrag", atRiskBelow: "Gefährdet unter", awayFrom: "Abwesend ab", awayUntil: "Abwesend bis",
    bankAccount: "Bankverbindung", cancelReason: "Stornogrund", city: "Ort", closeReason: "Grund des Abschlusses", columns: "Spalten", company: "Firma", confidence: "Sicherheit", convertedAt: "Umgewandelt",
    country: "Land", currentVersion: "Fassung", customerReference: "Zeichen des Kunden", deactivatedAt: "Ausgeschieden", declineReason: "Grund der Ablehnung", declinedAt: "Abgelehnt", defaultAddresses: "Übliche Anschriften",
    department: "Abteilung", details: "Einzelheiten", discount: "Rabatt", disqualifyReason: "Grund der Absage", documentId: "Dokument", dueAt: "Fällig", engagement: "Beteiligung", entity: "Gehört zu", entityId: "Gehört zu",
    evidence: "Beleg", expectedContacts: "Erwartete Kontakte", expectedHash: "Erwartete Prüfsumme", expiresAt: "Gültig bis", externalId: "Fremde Kennung", failure: "Warum gescheitert", fileId: "Datei", finishedAt: "Beendet",
    footer: "Fußzeile", frequency: "Häufigkeit", hash: "Prüfsumme", healthyFrom: "Gesund ab", help: "Hilfe", intent: "Absicht", introduction: "Einleitung", invitedBy: "Eingeladen von", isDryRun: "Nur geprüft",
    isIdentifying: "Kennzeichnend", isRequired: "Erforderlich", isShared: "Geteilt", issuer: "Aussteller", jobTitle: "Position", label: "Bezeichnung", landingPage: "Einstiegsseite", language: "Sprache", line1: "Straße",
    line2: "Zweite Adresszeile", list: "Liste", location: "Ort", madeWith: "Erzeugt mit", mergedId: "Zusammengeführt", mergedIntoId: "Aufgegangen in", metadata: "Weitere Angaben", mobile: "Mobil", monetary: "Käufe",
    netMinor: "Netto", night: "Nacht", options: "Auswahl", orderedOn: "Bestellt am", participants: "Teilnehmende", postalCode: "Postleitzahl", primaryContactId: "Zuerst gefragt", problems: "Offene Probleme", quantity: "Menge",
    query: "Abfrage", quoteId: "Angebot", quoteRevision: "Fassung des Angebots", quoteTerms: "Bedingungen", quoteValidityDays: "Gültigkeit in Tagen", reasons: "Gründe", recency: "Letzter Kontakt", recencyHalfLifeDays: "Halbwertszeit in Tagen",
    recipient: "Empfänger", referrer: "Verweis", region: "Region", removedAt: "Entfernt", requiresLostReason: "Fragt nach Verlustgründen", requiresWonReason: "Fragt nach Gewinngründen", revision: "Fassung", revokedAt: "Widerrufen",
    sellerAddress: "Eigene Anschrift", sellerName: "Eigener Name", sentAt: "Versandt", settings: "Einstellungen", snoozedUntil: "Zurückgestellt bis", startedAt: "Begonnen", state: "Zustand", storedAt: "Gespeichert",
    taxMinor: "Steuer", taxRate: "Steuersatz", terms: "Bedingungen", undoneAt: "Rückgängig gemacht", unit: "Einheit", unitPrice: "Einzelpreis", utmCampaign: "UTM-Kampagne", utmContent: "UTM-Inhalt", utmMedium: "UTM-Medium",
    utmSource: "UTM-Quelle", utmTerm: "UTM-Begriff", validUntil: "Gültig bis", valueMinor: "Wert",
  },
);

/** What a field is called: by its name in the contract, or by the words of that, as the timeline has them. */
export function useFieldLabel(): (name: string) => string {
  const known = useMessages(fieldWords);
  return (name) => labelIn(known, name);
}

/** The same outside of components. */
export function fieldLabel(name: string): string {
  return labelIn(textsOf(fieldWords), name);
}

function labelIn(known: { readonly [field: string]: string | undefined }, name: string): string {
  const field = camelCase(name);
  return known[field] ?? known[`${field}Id`] ?? spoken(field);
}

function camelCase(text: string): string {
  return text.trim().replace(/\s+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `Expected close date` of `expectedCloseDate`. */
function spoken(field: string): string {
  const text = field.replace(/Id$/, "").replace(/^is(?=[A-Z])/, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
