import type { CreateSegment, CustomField, ID, Segment, SegmentRule, SegmentType, StageColor, UpdateSegment } from "rapport";
import { customerCatalogue } from "../../parts/rules/catalogues/customers";
import { draftOf, newCondition, newGroup, ruleOf } from "../../parts/rules/draft";
import type { DraftGroup } from "../../parts/rules/draft";

/** A segment as it is being made or changed. */
export interface SegmentDraft {
  readonly type: SegmentType;
  readonly name: string;
  readonly description: string;
  readonly color: StageColor;
  readonly rules: DraftGroup;
}

export const colors: readonly StageColor[] = ["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "purple"];

export function emptyDraft(currency: string, rules?: SegmentRule): SegmentDraft {
  const start = rules === undefined ? newGroup("all", [newCondition({ catalogue: customerCatalogue, custom: [] }, currency)]) : draftOf(rules, currency);
  return { type: "automatic", name: "", description: "", color: "blue", rules: start };
}

export function draftOfSegment(segment: Segment, currency: string): SegmentDraft {
  const { type, name, description, color, rules } = segment;
  return { type, name, description: description ?? "", color, rules: rules == null ? newGroup() : draftOf(rules, currency) };
}

export function createInput(draft: SegmentDraft, custom: readonly CustomField[]): CreateSegment {
  const { rule } = ruleOf(draft.rules, { catalogue: customerCatalogue, custom });
  return {
    type: draft.type,
    name: draft.name,
    color: draft.color,
    ...(draft.description.trim() === "" ? {} : { description: draft.description }),
    ...(draft.type === "automatic" && rule !== undefined ? { rules: rule } : {}),
  };
}

/** Only what differs from what it was, so that what others changed stays. */
export function updateInput(id: ID<"Segment">, version: number, before: SegmentDraft, after: SegmentDraft, custom: readonly CustomField[]): UpdateSegment {
  const edits = differences(before, after, custom);
  const { rule } = ruleOf(after.rules, { catalogue: customerCatalogue, custom });
  return {
    id,
    version,
    ...(edits.includes("name") ? { name: after.name } : {}),
    ...(edits.includes("description") ? { description: after.description.trim() === "" ? null : after.description } : {}),
    ...(edits.includes("color") ? { color: after.color } : {}),
    ...(edits.includes("rules") && rule !== undefined ? { rules: rule } : {}),
  };
}

type SegmentField = "name" | "description" | "color" | "rules";

export function differences(before: SegmentDraft, after: SegmentDraft, custom: readonly CustomField[]): readonly SegmentField[] {
  const plain = (["name", "description", "color"] as const).filter((name) => before[name] !== after[name]);
  return ruleText(before, custom) === ruleText(after, custom) ? plain : [...plain, "rules"];
}

/** What is complete by what it says, what is not by how it stands. */
function ruleText({ rules }: SegmentDraft, custom: readonly CustomField[]): string {
  const { rule } = ruleOf(rules, { catalogue: customerCatalogue, custom });
  return JSON.stringify(rule ?? rules);
}
