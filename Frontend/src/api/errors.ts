/** What went wrong, in words for the reader. */
import { isRapportError } from "rapport";
import type { Issue } from "rapport";
import { count } from "../app/format";
import { defineMessages, textsOf } from "../app/i18n";
import { issueWords } from "./issues";

const messages = defineMessages(
  {
    page: "Something went wrong in this page. Reload it and try again.",
    network: "The server cannot be reached. Check your connection and try again.",
    timeout: "The server took too long to answer. Try again.",
    response: "The server’s answer could not be read. Reload the page and try again.",
    internal: (reference: string | undefined) => `Something failed on the server${reference === undefined ? "" : ` (reference ${reference})`}. Try again.`,
    forbidden: "You may see this, but not change it.",
    missing: "It does not exist any more, or you may not see it.",
    conflict: "Someone else has changed this in the meantime.",
    often: "That was too often. Wait a moment and try again.",
    oftenSeconds: (seconds: number) => `That was too often. Try again in ${count(seconds, "second", "seconds")}.`,
    oftenMinutes: (minutes: number) => `That was too often. Try again in ${count(minutes, "minute", "minutes")}.`,
    input: "The input",
    required: (label: string) => `${label} is required.`,
    other: (message: string) => message,
  },
  {
    page: "Auf dieser Seite ist etwas schiefgegangen. Neu laden und noch einmal versuchen.",
    network: "Der Server ist nicht erreichbar. Verbindung prüfen und noch einmal versuchen.",
    timeout: "Der Server hat zu lange nicht geantwortet. Noch einmal versuchen.",
    response: "Die Antwort des Servers war nicht lesbar. Seite neu laden und noch einmal versuchen.",
    internal: (reference) => `Auf dem Server ist etwas schiefgegangen${reference === undefined ? "" : ` (Kennung ${reference})`}. Noch einmal versuchen.`,
    forbidden: "Das darf die eigene Rolle sehen, aber nicht ändern.",
    missing: "Das gibt es nicht mehr, oder die eigene Rolle darf es nicht sehen.",
    conflict: "Jemand anderes hat das inzwischen geändert.",
    often: "Das war zu oft. Kurz warten und noch einmal versuchen.",
    oftenSeconds: (seconds) => `Das war zu oft. Wieder möglich in ${count(seconds, "Sekunde", "Sekunden")}.`,
    oftenMinutes: (minutes) => `Das war zu oft. Wieder möglich in ${count(minutes, "Minute", "Minuten")}.`,
    input: "Die Eingabe",
    required: (label) => `${label} ist erforderlich.`,
    other: (message) => `Der Server hat abgelehnt: ${message}`,
  },
);

/** A sentence. */
export function describe(error: unknown): string {
  const t = textsOf(messages);
  if (!isRapportError(error)) return t.page;
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
    case "CONFLICT":
      return ownError(error)?.type === "staleVersion" ? t.conflict : t.other(sentence(error.message));
    case "TOO_MANY_REQUESTS":
      return tooOften(error);
    case "BAD_REQUEST":
      return error.issues.length === 0 ? t.other(sentence(error.message)) : error.issues.map(issueSentence).join(" ");
    default:
      return t.other(sentence(error.message));
  }
}

/** What a procedure itself refused with, whichever it was; its `isError` knows more. */
export function ownError(error: unknown): { readonly type: string; readonly [name: string]: unknown } | undefined {
  if (!isRapportError(error) || !("error" in error)) return undefined;
  const own = error.error;
  return typeof own === "object" && own !== null && "type" in own ? (own as { readonly type: string }) : undefined;
}

function tooOften(error: unknown): string {
  const t = textsOf(messages);
  const seconds = ownError(error)?.["retryAfterSeconds"];
  if (typeof seconds !== "number") return t.often;
  return seconds < 90 ? t.oftenSeconds(seconds) : t.oftenMinutes(Math.ceil(seconds / 60));
}

/** The server's issues by the first part of their path: `tags[2]` counts for `tags`. */
export function issuesByField(issues: readonly Issue[]): ReadonlyMap<string, Issue> {
  const found = new Map<string, Issue>();
  for (const issue of issues) {
    const field = issue.path.split(/[.[]/)[0] ?? "";
    if (!found.has(field)) found.set(field, issue);
  }
  return found;
}

/** An issue below a field with that label: `Title is required.` */
export function issueText(label: string, issue: Issue, isEmpty: boolean): string {
  if (isEmpty) return textsOf(messages).required(label);
  return sentence(`${label} ${issueWords(issue)}`);
}

function issueSentence(issue: Issue): string {
  return sentence(`${issue.path === "" ? textsOf(messages).input : issue.path} ${issueWords(issue)}`);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : text + ".";
}
