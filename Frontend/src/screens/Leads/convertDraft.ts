/** What a conversion is to make, as one chooses it. Pure. */
import { isCalendarDate } from "rapport";
import type { ConvertLead, CustomerKind, ID, Issue, Lead, Pipeline } from "rapport";
import { notNumber } from "../../api/issues";
import { parseAmount } from "../../app/parseAmount";
import type { Customer } from "../../fields/CustomerField";

export interface ConvertDraft {
  readonly target: "new" | "existing";
  readonly customer: Customer | undefined;
  readonly kind: CustomerKind;
  readonly allowDuplicate: boolean;
  readonly withContact: boolean;
  readonly withDeal: boolean;
  readonly title: string;
  readonly value: string;
  readonly closes: string;
  readonly pipelineId: ID<"Pipeline"> | undefined;
  readonly stage: string;
  readonly ownerId: ID<"User">;
}

export function draftFor(lead: Lead): ConvertDraft {
  return {
    target: "new",
    customer: undefined,
    kind: customerKind(lead),
    allowDuplicate: false,
    withContact: true,
    withDeal: true,
    title: "",
    value: "",
    closes: "",
    pipelineId: undefined,
    stage: "",
    ownerId: lead.ownerId,
  };
}

export function customerKind(lead: Lead): CustomerKind {
  return (lead.company ?? "").trim() === "" ? "person" : "company";
}

/** What the new customer is called. */
export function customerName(lead: Lead, kind: CustomerKind): string {
  const company = (lead.company ?? "").trim();
  return kind === "company" && company !== "" ? company : lead.name;
}

/** What to send, and what cannot be read or is missing. */
export function conversion(lead: Lead, draft: ConvertDraft, pipeline: Pipeline | undefined): { readonly input: ConvertLead; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const value = draft.value.trim() === "" ? undefined : parseAmount(draft.value);
  if (draft.withDeal && draft.value.trim() !== "" && value === undefined) issues.push(notNumber("opportunity.value"));
  if (draft.target === "existing" && draft.customer === undefined) issues.push({ path: "customerProfileId", code: "required", message: "is required" });
  const deal = {
    ...(draft.title.trim() === "" ? {} : { title: draft.title }),
    ...(value === undefined ? {} : { value }),
    ...(isCalendarDate(draft.closes) ? { expectedCloseDate: draft.closes } : {}),
    ...(pipeline === undefined ? {} : { pipelineId: pipeline.id }),
    ...(draft.stage === "" ? {} : { stage: draft.stage }),
  };
  const input: ConvertLead = {
    id: lead.id,
    version: lead.version,
    ownerId: draft.ownerId,
    withContact: draft.withContact,
    ...(draft.target === "existing" && draft.customer !== undefined
      ? { customerProfileId: draft.customer.id }
      : { customerKind: draft.kind, allowDuplicate: draft.allowDuplicate }),
    ...(draft.withDeal ? { opportunity: deal } : {}),
  };
  return { input, issues };
}
