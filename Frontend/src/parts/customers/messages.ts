/** What customers, and what hangs on them, is called everywhere. */
import { percent } from "../../app/format";
import { defineMessages } from "../../app/i18n";

export const customerMessages = defineMessages(
  {
    field: {
      name: "Name", kind: "Kind", status: "Status", email: "E-mail", phone: "Phone", website: "Website", vatId: "VAT ID",
      industry: "Industry", tags: "Tags", notes: "Notes", ownerId: "Owner", customFields: "Custom fields",
      createdAt: "Created", updatedAt: "Updated", primaryContactId: "Asked first",
    },
    kind: { company: "Company", person: "Person" },
    status: { prospect: "Prospect", active: "Active", inactive: "Inactive" },
    band: { healthy: "Healthy", watch: "Watch", atRisk: "At risk" },
    part: {
      recency: "Recency", frequency: "Frequency", monetary: "Purchases", engagement: "Engagement", problems: "Open problems",
    },
    addressKind: { billing: "Billing", shipping: "Shipping", visiting: "Visiting", other: "Other" },
    relation: {
      parent_company: "Parent company of", subsidiary: "Subsidiary of", referrer: "Has referred", referred_by: "Referred by",
      partner: "Partner of", competitor: "Competitor of",
    },
    alike: (score: number) => `${percent(score)} alike`,
    health: (score: number, band: string) => `Health ${score}: ${band}`,
    none: "None",
    yes: "Yes",
    no: "No",
    tagHint: "Enter or a comma adds it.",
  },
  {
    field: {
      name: "Name", kind: "Art", status: "Status", email: "E-Mail", phone: "Telefon", website: "Website", vatId: "USt-IdNr.",
      industry: "Branche", tags: "Schlagwörter", notes: "Notizen", ownerId: "Zuständig", customFields: "Eigene Felder",
      createdAt: "Angelegt", updatedAt: "Geändert", primaryContactId: "Zuerst gefragt",
    },
    kind: { company: "Firma", person: "Person" },
    status: { prospect: "Interessent", active: "Aktiv", inactive: "Inaktiv" },
    band: { healthy: "Gesund", watch: "Beobachten", atRisk: "Gefährdet" },
    part: {
      recency: "Letzter Kontakt", frequency: "Häufigkeit", monetary: "Käufe", engagement: "Beteiligung",
      problems: "Offene Probleme",
    },
    addressKind: { billing: "Rechnung", shipping: "Lieferung", visiting: "Besuch", other: "Sonstige" },
    relation: {
      parent_company: "Mutterfirma von", subsidiary: "Tochterfirma von", referrer: "Hat empfohlen", referred_by: "Empfohlen von",
      partner: "Partner von", competitor: "Mitbewerber von",
    },
    alike: (score: number) => `zu ${percent(score)} gleich`,
    health: (score: number, band: string) => `Gesundheit ${score}: ${band}`,
    none: "Keine",
    yes: "Ja",
    no: "Nein",
    tagHint: "Die Eingabetaste oder ein Komma fügt es hinzu.",
  },
);
