/** A lead as one edits it: texts, and what they come to. Pure. */
import { validate } from "rapport";
import type { CreateLead, Issue, Lead, UpdateLead } from "rapport";

export const leadFields = ["name", "company", "jobTitle", "email", "phone", "website", "industry", "source", "tags", "notes"] as const;
export type LeadField = (typeof leadFields)[number];
export type LeadDraft = { readonly [Field in LeadField]: string };

export const emptyLead: LeadDraft = { name: "", company: "", jobTitle: "", email: "", phone: "", website: "", industry: "", source: "", tags: "", notes: "" };

export function draftOf(lead: Lead): LeadDraft {
  const texts = Object.fromEntries(leadFields.map((field) => [field, field === "tags" ? lead.tags.join(", ") : lead[field] ?? ""]));
  return { ...emptyLead, ...texts };
}

export function differences(one: LeadDraft, other: LeadDraft): readonly LeadField[] {
  return leadFields.filter((field) => one[field] !== other[field]);
}

/** Their version with what I have changed since the base. */
export function merge(base: LeadDraft, mine: LeadDraft, theirs: LeadDraft): LeadDraft {
  return { ...theirs, ...Object.fromEntries(differences(base, mine).map((field) => [field, mine[field]])) };
}

function tagsOf(text: string): readonly string[] {
  return [...new Set(text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

interface Read<Input> {
  readonly input: Input;
  readonly issues: readonly Issue[];
}

/** `example.com` is what people type. */
function webAddress(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
}

export function creation(draft: LeadDraft, isUnrouted: boolean): Read<CreateLead> {
  const texts = Object.fromEntries(
    leadFields
      .filter((field) => field !== "tags" && field !== "name" && draft[field].trim() !== "")
      .map((field) => [field, field === "website" ? webAddress(draft.website) : draft[field]]),
  );
  const input: CreateLead = {
    ...texts,
    name: draft.name,
    tags: tagsOf(draft.tags),
    ...(isUnrouted ? { isUnrouted } : {}),
  };
  return { input, issues: validate("CreateLead", input) };
}

export function update(lead: Lead, draft: LeadDraft): Read<UpdateLead> {
  const changes = differences(draftOf(lead), draft).map((field): readonly [LeadField, unknown] => {
    if (field === "tags") return [field, tagsOf(draft.tags)];
    if (field === "name") return [field, draft.name];
    const text = field === "website" ? webAddress(draft.website) : draft[field].trim();
    return [field, text === "" ? null : text];
  });
  const input: UpdateLead = { id: lead.id, version: lead.version, ...Object.fromEntries(changes) };
  return { input, issues: validate("UpdateLead", input) };
}
