/** An activity as a form holds it. */
import { notNumber } from "../../../api/issues";
import { parseAmount } from "../../../app/parseAmount";
import { differences } from "../../../app/useEdit";
import type { Work } from "../../../app/useEdit";
import type { Activity, ActivityDirection, ActivityKind, ActivityOutcome, ID, Issue, LogActivity } from "rapport";
import { optional } from "../../../parts/customers/texts";

export const activityKinds: readonly ActivityKind[] = ["call", "email", "meeting", "note", "visit"];

/** What may come of each kind. */
export const outcomes: { readonly [Kind in ActivityKind]: readonly ActivityOutcome[] } = {
  call: ["connected", "leftMessage", "noAnswer", "busy", "wrongNumber"],
  email: ["sent", "replied", "bounced"],
  meeting: ["held", "noShow", "rescheduled", "cancelled"],
  visit: ["held", "noShow", "rescheduled", "cancelled"],
  note: [],
};

export const hasDirection = (kind: ActivityKind): boolean => kind === "call" || kind === "email";
export const hasDuration = (kind: ActivityKind): boolean => kind === "call" || kind === "meeting" || kind === "visit";
export const hasLocation = (kind: ActivityKind): boolean => kind === "meeting" || kind === "visit";

export interface ActivityDraft {
  readonly kind: ActivityKind;
  readonly subject: string;
  readonly body: string;
  readonly direction: ActivityDirection;
  readonly outcome: string;
  readonly minutes: string;
  readonly location: string;
  /** As `datetime-local` has it; empty for now. */
  readonly when: string;
  readonly contactId: string;
  readonly opportunityId: string;
}

export const blankActivity: ActivityDraft = {
  kind: "call", subject: "", body: "", direction: "outbound", outcome: "", minutes: "", location: "", when: "", contactId: "", opportunityId: "",
};

export function draftOf(activity: Activity): ActivityDraft {
  return {
    kind: activity.kind,
    subject: activity.subject,
    body: activity.body ?? "",
    direction: activity.direction ?? "outbound",
    outcome: activity.outcome ?? "",
    minutes: activity.durationMinutes === null || activity.durationMinutes === undefined ? "" : String(activity.durationMinutes),
    location: activity.location ?? "",
    when: localText(activity.happenedAt),
    contactId: activity.contactId ?? "",
    opportunityId: activity.opportunityId ?? "",
  };
}

/** The instant as `datetime-local` writes it, in the reader's time zone. */
export function localText(instant: Date): string {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

type Fields = Omit<LogActivity, "customerProfileId" | "participants" | "ownerId" | "leadId" | "happenedAt"> & { readonly happenedAt?: Date };

/** What goes with the kind, and nothing else of what stands in the form. */
export function inputOf(draft: ActivityDraft, words: { readonly mustBeMoment: string }): { readonly input: Fields; readonly found: readonly Issue[] } {
  const { kind } = draft;
  const found: Issue[] = [];
  const minutes = draft.minutes.trim() === "" ? null : parseAmount(draft.minutes);
  if (hasDuration(kind) && minutes === undefined) found.push(notNumber("durationMinutes"));
  const when = draft.when === "" ? undefined : new Date(draft.when);
  if (when !== undefined && Number.isNaN(when.getTime())) found.push({ path: "happenedAt", code: "type", message: words.mustBeMoment });
  const input: Fields = {
    kind,
    subject: draft.subject,
    body: optional(draft.body),
    direction: hasDirection(kind) ? draft.direction : null,
    outcome: outcomes[kind].find((outcome) => outcome === draft.outcome) ?? null,
    durationMinutes: hasDuration(kind) ? minutes ?? null : null,
    location: hasLocation(kind) ? optional(draft.location) : null,
    contactId: draft.contactId === "" ? null : (draft.contactId as ID<"Contact">),
    opportunityId: draft.opportunityId === "" ? null : (draft.opportunityId as ID<"Opportunity">),
    ...(when === undefined || Number.isNaN(when.getTime()) ? {} : { happenedAt: when }),
  };
  return { input, found };
}

/** What to send of an activity that is changed: only what was, and with another kind all that goes with it. */
export function changesOf({ before, draft }: Work<ActivityDraft>, words: Parameters<typeof inputOf>[1]): { readonly input: Partial<Fields>; readonly found: readonly Issue[] } {
  const { input, found } = inputOf(draft, words);
  const edits = new Set(differences(before, draft));
  const isSent = (name: string): boolean => {
    const field = fieldOf[name] ?? (name as keyof ActivityDraft);
    return edits.has(field) || (edits.has("kind") && withKind.has(field));
  };
  return {
    input: Object.fromEntries(Object.entries(input).filter(([name]) => isSent(name))),
    found: found.filter(({ path }) => isSent(path)),
  };
}

/** Where a field of the form has another name than that of the input. */
const fieldOf: { readonly [name: string]: keyof ActivityDraft | undefined } = { durationMinutes: "minutes", happenedAt: "when" };
/** What not every kind has. */
const withKind: ReadonlySet<keyof ActivityDraft> = new Set(["direction", "outcome", "minutes", "location"]);
