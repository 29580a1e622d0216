/** Uses that must not compile. Each line below a directive is one; run.mjs checks that each is an error by itself. */
import { useMutation, useQuery } from "../generated/react.js";
import { createClient, id, isRapportError, rules, validate } from "../generated/index.js";
import type { CalendarDate, Opportunity, QueryCache, Stage } from "../generated/index.js";

declare const cache: QueryCache;
declare const error: unknown;
declare const deal: Opportunity;
const client = createClient({ url: "/rpc" });
const crm = client.crm.extensions;
const customer = id<"CustomerProfile">("a");

// @ts-expect-error A field that there isn't.
void crm.createOpportunity({ customerProfileId: customer, title: "x", colour: "red" });
// @ts-expect-error A field of another type.
void crm.createOpportunity({ customerProfileId: customer, title: 1 });
// @ts-expect-error A field that is missing.
void crm.createOpportunity({ customerProfileId: customer });
// @ts-expect-error An input that is missing.
void crm.createOpportunity();
// @ts-expect-error A procedure that is misspelt.
void crm.createOportunity({ customerProfileId: customer, title: "x" });
// @ts-expect-error A namespace that is misspelt.
void client.crm.extension;
// @ts-expect-error An identifier of another entity.
void crm.closeOpportunity({ id: customer });
// @ts-expect-error A text where an identifier belongs.
void crm.closeOpportunity({ id: "018f4e6e-7b7a-7c3a-8a5e-000000000001" });
// @ts-expect-error An identifier of another entity, from an answer.
void crm.createOpportunity({ customerProfileId: deal.id, title: "x" });
// @ts-expect-error A text where a calendar date belongs.
void crm.createOpportunity({ customerProfileId: customer, title: "x", expectedCloseDate: "2026-01-31" });
// @ts-expect-error null where it may not stand.
void crm.createOpportunity({ customerProfileId: customer, title: "x", stage: null });
// @ts-expect-error A word that is no choice.
void crm.listOpportunities({ stage: "shut" });
// @ts-expect-error An input for a procedure that takes none.
void client.system.clear({ really: true });
// @ts-expect-error An option that there isn't.
void crm.listOpportunities({}, { timeOut: 1 });
// @ts-expect-error A 64-bit integer is no number.
void (deal.revision as number);
// @ts-expect-error An instant is no text.
void deal.createdAt.slice(0, 10);
// @ts-expect-error A field that may be absent.
void deal.value.toFixed(2);
// @ts-expect-error Answers are shared, and not for changing.
deal.title = "x";
// @ts-expect-error A calendar date is made by its function.
export const day: CalendarDate = "2026-01-31";
// @ts-expect-error A case of the procedure's errors that there isn't.
export const own = crm.closeOpportunity.isError(error) && error.error.type === "lost";
// @ts-expect-error A procedure without errors of its own.
export const none = crm.createOpportunity.isError(error) && error.error.type === "lost";
// @ts-expect-error Issues only with BAD_REQUEST.
export const issues = isRapportError(error) && error.code === "NOT_FOUND" && error.issues;
// @ts-expect-error A code that there isn't.
export const code = isRapportError(error) && error.code === "NOTFOUND";
// @ts-expect-error A type without rules.
void rules.CreateOportunity;
// @ts-expect-error A field without rules.
void rules.CreateOpportunity.titel;
// @ts-expect-error A type that there isn't.
validate("CreateOportunity", {});
// @ts-expect-error Data of another type.
cache.setData(crm.getOpportunity, { id: deal.id }, { title: "x" });
// @ts-expect-error A mutation is no query.
void cache.fetch(crm.closeOpportunity, { id: deal.id });

export function useWrongly(): Stage | undefined {
  // @ts-expect-error A hook's input that is missing.
  useQuery(crm.getOpportunity);
  // @ts-expect-error A hook's input of another entity.
  useQuery(crm.getOpportunity, { id: customer });
  // @ts-expect-error A mutation is no query.
  useQuery(crm.closeOpportunity, { id: deal.id });
  // @ts-expect-error A query is no mutation.
  useMutation(crm.getOpportunity);
  // @ts-expect-error A subscription is no query.
  useQuery(crm.watchOpportunities);
  // @ts-expect-error The input of the mutation is missing.
  useMutation(crm.closeOpportunity).mutate();
  const query = useQuery(crm.getOpportunity, { id: deal.id });
  // @ts-expect-error Data that may not be there yet.
  return query.data.stage;
}
