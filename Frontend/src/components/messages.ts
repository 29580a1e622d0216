import { defineMessages } from "../app/i18n";

export const messages = defineMessages(
  {
    messages: "Messages",
    dismiss: "Dismiss",
    copyOf: (label: string) => `Copy ${label.toLowerCase()}`,
    copied: (label: string) => `${label} copied`,
    capsLock: "Caps Lock is on",
    showPassword: "Show password",
    hidePassword: "Hide password",
  },
  {
    messages: "Meldungen",
    dismiss: "Ausblenden",
    copyOf: (label) => `${label} kopieren`,
    copied: (label) => `${label} kopiert`,
    capsLock: "Feststelltaste ist an",
    showPassword: "Passwort zeigen",
    hidePassword: "Passwort verbergen",
  },
);
