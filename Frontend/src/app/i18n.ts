/**
 * The languages of the application. Each folder keeps its texts in a `messages.ts`, English beside German; what a reader
 * chose is kept on the server for a member, and on this device for whoever has not signed in.
 */
import { useSyncExternalStore } from "react";

export type Language = "en" | "de";

export const languages: readonly { readonly value: Language; readonly label: string }[] = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
];

/** A text in every language. */
export interface Texts<Content> {
  readonly en: Content;
  readonly de: Content;
}

type Same<Content> = [Content][Content extends unknown ? 0 : never];

/** Texts that belong together: words, and functions that make sentences. The second language has the first one's shape. */
export function defineMessages<Content>(en: Content, de: Same<Content>): Texts<Content> {
  return { en, de };
}

const key = "rapport.language";
const listeners = new Set<() => void>();
let member: string | undefined;
let language: Language = stored(key) ?? ofBrowser();
announce();

/** The language that is shown. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** The texts in the reader's language. */
export function useMessages<Content>(messages: Texts<Content>): Content {
  return messages[useLanguage()];
}

/** The same outside of components: for toasts, and for what is formatted. */
export function textsOf<Content>(messages: Texts<Content>): Content {
  return messages[language];
}

export function currentLanguage(): Language {
  return language;
}

/** Shows another language, and remembers it on this device. */
export function chooseLanguage(next: Language): void {
  store(key, next);
  if (member !== undefined) store(`${key}.${member}`, next);
  show(next);
}

/** A member has signed in: what they chose comes back; else what they chose on this device, or what the workspace speaks. */
export function languageOfMember(id: string, chosen: Language | undefined, ofWorkspace: Language | undefined): void {
  member = id;
  show(chosen ?? stored(`${key}.${id}`) ?? stored(key) ?? ofWorkspace ?? language);
}

/** For numbers and dates: the browser's region of the language, if it has one. */
export function locale(): string {
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? (language === "de" ? "de-DE" : "en-GB");
}

function ofBrowser(): Language {
  const known = navigator.languages.map((tag) => tag.split("-")[0]);
  return known.find((tag): tag is Language => tag === "en" || tag === "de") ?? "en";
}

function show(next: Language): void {
  if (next === language) return;
  language = next;
  announce();
  for (const listener of listeners) listener();
}

function announce(): void {
  document.documentElement.lang = language;
}

function stored(key: string): Language | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === "en" || value === "de" ? value : undefined;
  } catch {
    // Storage may be forbidden; the browser's language holds then.
    return undefined;
  }
}

function store(key: string, value: Language): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
