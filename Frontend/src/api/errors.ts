/** What went wrong, in words for the reader. */
import { isRapportError } from "rapport";
import type { RapportError } from "rapport";
import { count } from "../app/format";
import { defineMessages, textsOf } from "../app/i18n";

const messages = defineMessages(
  {
    page: "Something went wrong in this page. Reload it and try again.",
    network: "The server cannot be reached. Check your connection and try again.",
    timeout: "The server took too long to answer. Try again.",
    response: "The server’s answer could not be read. Reload the page and try again.",
    internal: (reference: string | undefined) => `Something failed on the server${reference === undefined ? "" : ` (reference ${reference})`}. Try again.`,
    forbidden: "You may see this, but not change it.",
    missing: "It does not exist any more, or you may not see it.",
    often: "That was too often. Wait a moment and try again.",
    oftenSeconds: (seconds: number) => `That was too often. Try again in ${count(seconds, "second", "seconds")}.`,
    oftenMinutes: (minutes: number) => `That was too often. Try again in ${count(minutes, "minute", "minutes")}.`,
    /** In English the server's sentence is what there is to say; elsewhere it is what its code means. */
    refused: (error: RapportError) => (/[.!?]$/.test(error.message) ? error.message : error.message + "."),
  },
  {
    page: "Auf dieser Seite ist etwas schiefgegangen. Neu laden und noch einmal versuchen.",
    network: "Der Server ist nicht erreichbar. Verbindung prüfen und noch einmal versuchen.",
    timeout: "Der Server hat zu lange nicht geantwortet. Noch einmal versuchen.",
    response: "Die Antwort des Servers war nicht lesbar. Seite neu laden und noch einmal versuchen.",
    internal: (reference) => `Auf dem Server ist etwas schiefgegangen${reference === undefined ? "" : ` (Kennung ${reference})`}. Noch einmal versuchen.`,
    forbidden: "Das darf die eigene Rolle sehen, aber nicht ändern.",
    missing: "Das gibt es nicht mehr, oder die eigene Rolle darf es nicht sehen.",
    often: "Das war zu oft. Kurz warten und noch einmal versuchen.",
    oftenSeconds: (seconds) => `Das war zu oft. Wieder möglich in ${count(seconds, "Sekunde", "Sekunden")}.`,
    oftenMinutes: (minutes) => `Das war zu oft. Wieder möglich in ${count(minutes, "Minute", "Minuten")}.`,
    refused: ({ code }) => {
      switch (code) {
        case "CONFLICT": return "Das verträgt sich nicht mit dem, was inzwischen gespeichert ist. Neu laden und noch einmal versuchen.";
        case "PRECONDITION_FAILED": return "Dafür fehlt noch eine Voraussetzung.";
        case "PAYLOAD_TOO_LARGE": return "Das ist zu groß.";
        case "UNAUTHORIZED": return "Die Anmeldung gilt nicht mehr. Bitte neu anmelden.";
        case "UNAVAILABLE": return "Der Server kann das gerade nicht. Etwas später noch einmal versuchen.";
        default: return "Der Server hat das so nicht angenommen.";
      }
    },
  },
);

type Words = typeof import("./refusals");

let words: Words | undefined;

/**
 * Loads the words for what procedures and their rules refuse. The client waits for them before a call fails, so they are
 * there for whoever says what went wrong.
 */
export async function prepareWords(error: RapportError): Promise<void> {
  if (words !== undefined || !("error" in error || error.code === "BAD_REQUEST")) return;
  words = await import("./refusals").catch(() => undefined);
}

/** A sentence. */
export function describe(error: unknown): string {
  const t = textsOf(messages);
  if (!isRapportError(error)) return t.page;
  const own = ownError(error);
  const said = own === undefined ? undefined : words?.refusalText(own);
  if (said !== undefined) return said;
  switch (error.code) {
    case "NETWORK":
      return t.network;
    case "CLIENT_TIMEOUT":
    case "TIMEOUT":
      return t.timeout;
    case "BAD_RESPONSE":
      return t.response;
    case "INTERNAL":
      return t.internal(error.requestId);
    case "FORBIDDEN":
      return t.forbidden;
    case "NOT_FOUND":
      return t.missing;
    case "TOO_MANY_REQUESTS":
      return tooOften(error.retryAfter);
    case "BAD_REQUEST":
      return (error.issues.length > 0 ? words?.issueSentences(error.issues) : undefined) ?? t.refused(error);
    default:
      return t.refused(error);
  }
}

/** Why something was refused, after a sentence that says what: the words for the reason that an error has. */
export function whyOf(refusal: { readonly why: string; readonly reason: { readonly type: string } }): string {
  return words?.reasonText(refusal.reason, refusal.why) ?? refusal.why;
}

/** What an error that stands in another one says, such as that of one deal of many. */
export function refusalOf(refused: { readonly why: string; readonly error: { readonly type: string } }): string {
  return words?.refusalText(refused.error) ?? refused.why;
}

/** What a procedure itself refused with, whichever it was; its `isError` knows more. */
export function ownError(error: unknown): { readonly type: string; readonly [name: string]: unknown } | undefined {
  if (!isRapportError(error) || !("error" in error)) return undefined;
  const own = error.error;
  return typeof own === "object" && own !== null && "type" in own ? (own as { readonly type: string }) : undefined;
}

/** @param milliseconds - After how long to try again, if the server says it. */
export function tooOften(milliseconds: number | undefined): string {
  const t = textsOf(messages);
  if (milliseconds === undefined) return t.often;
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? t.oftenSeconds(seconds) : t.oftenMinutes(Math.ceil(seconds / 60));
}
