/** A deal as a form holds it: texts, as they are typed. */
import { isCalendarDate } from "rapport";
import type { CalendarDate, ForecastCategory, ID, Issue, Opportunity, UpdateOpportunity } from "rapport";
import { notNumber } from "../../api/issues";
import { amountText } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { textsOf } from "../../app/i18n";
import { editsOf } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import type { Customer } from "../../fields/CustomerField";
import { messages } from "./messages";

export interface DealDraft {
  readonly title: string;
  readonly customerProfileId: Customer | undefined;
  readonly value: string;
  readonly currency: string;
  readonly probability: string;
  /** Empty for the stage's own. */
  readonly forecastCategory: ForecastCategory | "";
  readonly expectedCloseDate: string;
  readonly ownerId: ID<"User">;
  readonly nextSteps: string;
  readonly description: string;
  readonly source: string;
  readonly tags: string;
  readonly notes: string;
}

export type DealField = keyof DealDraft;

export const dealFields: readonly DealField[] = [
  "title", "customerProfileId", "value", "currency", "probability", "forecastCategory", "expectedCloseDate", "ownerId", "nextSteps", "description",
  "source", "tags", "notes",
];

export function draftOf(deal: Opportunity): DealDraft {
  return {
    title: deal.title,
    customerProfileId: { id: deal.customerProfileId, name: deal.customerName },
    value: amountText(deal.value),
    currency: deal.currency,
    probability: String(deal.probability),
    forecastCategory: deal.forecastCategory,
    expectedCloseDate: deal.expectedCloseDate ?? "",
    ownerId: deal.ownerId,
    nextSteps: deal.nextSteps ?? "",
    description: deal.description ?? "",
    source: deal.source ?? "",
    tags: deal.tags.join(", "),
    notes: deal.notes ?? "",
  };
}

/** How a field reads, for showing two versions beside each other. */
export function fieldText(field: DealField, draft: DealDraft, nameOf: (user: ID<"User">) => string): string {
  switch (field) {
    case "customerProfileId":
      return draft.customerProfileId?.name ?? "–";
    case "ownerId":
      return nameOf(draft.ownerId);
    case "forecastCategory":
      return draft.forecastCategory === "" ? textsOf(messages).asStage : textsOf(messages).forecasts[draft.forecastCategory];
    default:
      return draft[field] === "" ? "–" : draft[field];
  }
}

type Changes = { -readonly [Field in keyof UpdateOpportunity]: UpdateOpportunity[Field] };

/** What to send: only what was changed; and what cannot be read. */
export function updateOf(id: ID<"Opportunity">, work: Work<DealDraft>): { readonly input: UpdateOpportunity; readonly issues: readonly Issue[] } {
  const { draft } = work;
  const input: Changes = { id, version: work.version };
  const issues: Issue[] = [];
  const text = (value: string): string | null => (value.trim() === "" ? null : value);
  const number = (field: "value" | "probability", set: (value: number) => void): void => {
    const value = parseAmount(draft[field]);
    if (value === undefined) issues.push(draft[field].trim() === "" ? { path: field, code: "required", message: "is required" } : notNumber(field));
    else set(value);
  };
  for (const field of editsOf(work)) {
    switch (field) {
      case "customerProfileId":
        if (draft.customerProfileId === undefined) issues.push({ path: field, code: "required", message: "is required" });
        else input.customerProfileId = draft.customerProfileId.id;
        break;
      case "value":
        if (draft.value.trim() === "") input.value = null;
        else number("value", (value) => (input.value = value));
        break;
      case "probability":
        number("probability", (value) => (input.probability = value));
        break;
      case "expectedCloseDate":
        input.expectedCloseDate = closeDate(draft.expectedCloseDate);
        break;
      case "forecastCategory":
        input.forecastCategory = draft.forecastCategory === "" ? null : draft.forecastCategory;
        break;
      case "tags":
        input.tags = draft.tags.split(",").map((tag) => tag.trim()).filter((tag) => tag !== "");
        break;
      case "ownerId":
        input.ownerId = draft.ownerId;
        break;
      case "title":
      case "currency":
        input[field] = draft[field];
        break;
      default:
        input[field] = text(draft[field]);
    }
  }
  return { input, issues };
}

/** The input of a date is either empty or a date. */
function closeDate(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null;
}
