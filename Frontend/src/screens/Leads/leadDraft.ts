/** A lead as one edits it: texts, and what they come to. Pure. */
import type { CreateLead, ID, Lead, UpdateLead } from "rapport";
import { editsOf } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";

export const leadFields = ["name", "company", "jobTitle", "email", "phone", "website", "industry", "source", "tags", "notes"] as const;
export type LeadField = (typeof leadFields)[number];
export type LeadDraft = { readonly [Field in LeadField]: string };

export const emptyLead: LeadDraft = { name: "", company: "", jobTitle: "", email: "", phone: "", website: "", industry: "", source: "", tags: "", notes: "" };

export function draftOf(lead: Lead): LeadDraft {
  const texts = Object.fromEntries(leadFields.map((field) => [field, field === "tags" ? lead.tags.join(", ") : lead[field] ?? ""]));
  return { ...emptyLead, ...texts };
}

function tagsOf(text: string): readonly string[] {
  return [...new Set(text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

/** `example.com` is what people type. */
function webAddress(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
}

export function creation(draft: LeadDraft, isUnrouted: boolean): CreateLead {
  const texts = Object.fromEntries(
    leadFields
      .filter((field) => field !== "tags" && field !== "name" && draft[field].trim() !== "")
      .map((field) => [field, field === "website" ? webAddress(draft.website) : draft[field]]),
  );
  return { ...texts, name: draft.name, tags: tagsOf(draft.tags), ...(isUnrouted ? { isUnrouted } : {}) };
}

/** Only what was changed. */
export function update(id: ID<"Lead">, work: Work<LeadDraft>): UpdateLead {
  const { version, draft } = work;
  const changes = editsOf(work).map((field): readonly [LeadField, unknown] => {
    if (field === "tags") return [field, tagsOf(draft.tags)];
    if (field === "name") return [field, draft.name];
    const text = field === "website" ? webAddress(draft.website) : draft[field].trim();
    return [field, text === "" ? null : text];
  });
  return { id, version, ...Object.fromEntries(changes) };
}
