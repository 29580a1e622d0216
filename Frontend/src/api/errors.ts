/** What went wrong, in words for the reader. */
import { isRapportError } from "rapport";
import type { Issue } from "rapport";

/** A sentence. */
export function describe(error: unknown): string {
  if (!isRapportError(error)) return "Something went wrong in this page. Reload it and try again.";
  switch (error.code) {
    case "NETWORK":
      return "The server cannot be reached. Check your connection and try again.";
    case "CLIENT_TIMEOUT":
    case "TIMEOUT":
      return "The server took too long to answer. Try again.";
    case "BAD_RESPONSE":
      return "The server’s answer could not be read. Reload the page and try again.";
    case "INTERNAL":
      return `Something failed on the server${error.requestId === undefined ? "" : ` (reference ${error.requestId})`}. Try again.`;
    case "FORBIDDEN":
      return "You may see this, but not change it.";
    case "NOT_FOUND":
      return "It does not exist any more, or you may not see it.";
    case "TOO_MANY_REQUESTS":
      return tooOften(error);
    case "BAD_REQUEST":
      return error.issues.length === 0 ? sentence(error.message) : error.issues.map(issueSentence).join(" ");
    default:
      return sentence(error.message);
  }
}

/** What a procedure itself refused with, whichever it was; its `isError` knows more. */
export function ownError(error: unknown): { readonly type: string; readonly [name: string]: unknown } | undefined {
  if (!isRapportError(error) || !("error" in error)) return undefined;
  const own = error.error;
  return typeof own === "object" && own !== null && "type" in own ? (own as { readonly type: string }) : undefined;
}

function tooOften(error: unknown): string {
  const seconds = ownError(error)?.["retryAfterSeconds"];
  if (typeof seconds !== "number") return "That was too often. Wait a moment and try again.";
  const wait = seconds < 90 ? `${seconds} second${seconds === 1 ? "" : "s"}` : `${Math.ceil(seconds / 60)} minutes`;
  return `That was too often. Try again in ${wait}.`;
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
  if (isEmpty) return `${label} is required.`;
  return `${label} ${issue.message}.`;
}

function issueSentence(issue: Issue): string {
  return sentence(`${issue.path === "" ? "The input" : issue.path} ${issue.message}`);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : text + ".";
}
