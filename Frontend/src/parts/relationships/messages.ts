import { defineMessages } from "../../app/i18n";

export const messages = defineMessages(
  {
    emptyTitle: "No relationships yet",
    emptyText: "Say which customers belong together: parent companies, partners, competitors, who has referred whom.",
    add: "New relationship", addTitle: "New relationship", editTitle: (name: string) => `Relationship with ${name}`,
    type: (name: string) => `${name} is`, other: "Customer", strength: "Strength", strengthOf: (value: number) => `Strength ${value} of 10`,
    since: "Since", sinceDay: (day: string) => `since ${day}`, notes: "Notes", graph: "Show the graph",
    created: "The relationship is added.", saved: "The relationship is saved.", removed: "The relationship was removed.", back: "The relationship is back.",
    exists: (name: string) => `There is such a relationship with ${name} already.`,
    loop: (names: string) => `A company would own itself, through ${names}.`,
    conflict: "Someone else has changed this relationship",
    choose: "Choose a customer",
  },
  {
    emptyTitle: "Noch keine Beziehungen",
    emptyText: "Welche Kunden gehören zusammen: Mutterfirmen, Partner, Mitbewerber, wer wen empfohlen hat.",
    add: "Neue Beziehung", addTitle: "Neue Beziehung", editTitle: (name: string) => `Beziehung mit ${name}`,
    type: (name: string) => `${name} ist`, other: "Kunde", strength: "Stärke", strengthOf: (value: number) => `Stärke ${value} von 10`,
    since: "Seit", sinceDay: (day: string) => `seit ${day}`, notes: "Notizen", graph: "Im Netz zeigen",
    created: "Die Beziehung ist hinzugefügt.", saved: "Die Beziehung ist gespeichert.", removed: "Die Beziehung wurde entfernt.", back: "Die Beziehung ist wieder da.",
    exists: (name: string) => `Mit ${name} gibt es schon eine solche Beziehung.`,
    loop: (names: string) => `Eine Firma würde sich über ${names} selbst gehören.`,
    conflict: "Jemand anders hat diese Beziehung geändert",
    choose: "Kunden wählen",
  },
);
