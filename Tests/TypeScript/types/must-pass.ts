/** Uses that must compile, as an application writes them. */
import { useInfiniteQuery, useMutation, useQuery } from "../generated/react.js";
import {
  QueryCache,
  calendarDate,
  createClient,
  id,
  isRapportError,
  rules,
  validate,
} from "../generated/index.js";
import type { Client, ErrorCode, ID, Issue, JSONValue, Opportunity, Stage } from "../generated/index.js";

const headers = async (): Promise<{ "X-Tenant": string }> => ({ "X-Tenant": "a" });
const client: Client = createClient({ url: "/rpc", headers, token: () => undefined });
const crm = client.crm.extensions;
const customerProfileId = id<"CustomerProfile">("018f4e6e-7b7a-7c3a-8a5e-000000000001");

export async function calls(signal: AbortSignal): Promise<void> {
  const deal: Opportunity = await crm.createOpportunity({ customerProfileId, title: "Pump", value: 1200 });
  await crm.createOpportunity({ customerProfileId, title: "Pump", value: null }, { signal, timeout: 1000 });
  await crm.createOpportunity({ customerProfileId, title: "x", expectedCloseDate: calendarDate("2026-01-31") });
  const revision: bigint = deal.revision;
  const created: Date = deal.createdAt;
  const value: number | null | undefined = deal.value;
  const text: string = deal.id;
  const nothing: null = await client.system.clear();
  const now: Date = await client.system.now();
  const names: readonly string[] = await client.reports();
  await client.reports.delete({ default: new Date() });
  await client.reports["month-end"].run({ name: "root", children: [{ name: "leaf" }] });
  await crm.listOpportunities();
  await crm.listOpportunities({ stage: "open" });
  await crm.listOpportunities(undefined, { signal });
  const maybe: Opportunity | null = await crm.getOpportunity({ id: deal.id });
  for await (const changed of crm.watchOpportunities()) void changed.createdAt.getTime();
  void [revision, created, value, text, nothing, now, names, maybe];
}

export function errors(error: unknown): readonly Issue[] | string {
  if (crm.closeOpportunity.isError(error)) {
    const code: ErrorCode = error.code;
    const { error: own } = error;
    if (own.type === "moveRefused") return `${own.from} since ${own.since.toISOString()} ${code}`;
    const rest: "alreadyClosed" = own.type;
    return rest;
  }
  if (!isRapportError(error)) throw error;
  switch (error.code) {
    case "BAD_REQUEST":
      return error.issues;
    case "BAD_RESPONSE":
      return error.body ?? "";
    case "NETWORK":
    case "ABORTED":
    case "CLIENT_TIMEOUT":
      return error.message;
    case "NOT_FOUND":
      return String(error.number) + (error.requestId ?? "");
    default:
      return error.code;
  }
}

export function forms(): Issue[] {
  const maximum: number | undefined = rules.CreateOpportunity.title.length?.maximum;
  const required: boolean = rules.StageError.moveRefused.since.required;
  void [maximum, required];
  return validate("CreateOpportunity", { title: "" });
}

export async function caches(cache: QueryCache, deal: ID<"Opportunity">): Promise<void> {
  const known: Opportunity | null | undefined = cache.getData(crm.getOpportunity, { id: deal });
  const page = await cache.fetch(crm.listOpportunities);
  cache.setData(crm.getOpportunity, { id: deal }, (old) => old ?? page.items[0] ?? null);
  await cache.invalidate(crm.getOpportunity, { id: deal });
  await cache.invalidate(client.crm);
  await cache.invalidate("crm.extensions");
  await cache.invalidate();
  void known;
}

export function useEverything(deal: ID<"Opportunity">): JSONValue {
  const query = useQuery(crm.getOpportunity, { id: deal }, { enabled: true, staleTime: 1000 });
  const list = useQuery(crm.listOpportunities);
  const now = useQuery(client.system.now, undefined, { refetchInterval: 1000 });
  if (query.status === "success") {
    const stage: Stage | undefined = query.data?.stage;
    void stage;
  }
  if (query.error !== null && query.error.code === "BAD_REQUEST") return query.error.issues.length;
  const close = useMutation(crm.closeOpportunity, {
    optimistic: (input, draft) => {
      const cached = draft.of(crm.getOpportunity, { id: input.id });
      cached.update((old) => (old === null ? old : { ...old, stage: "closed_won" }));
      draft.all(crm.listOpportunities).update((page) => ({ ...page, items: page.items.slice(1) }));
    },
    onMutate: (input) => ({ started: input.id }),
    onSuccess: (output, input, context) => void [output.title, input.lines, context?.started],
    onError: (error) => (crm.closeOpportunity.isError(error) ? void error.error.type : undefined),
    invalidates: [crm.listOpportunities, client.crm.extensions, "crm"],
  });
  close.mutate({ id: deal });
  useMutation(client.system.clear).mutate();
  const pages = useInfiniteQuery(
    crm.listOpportunities,
    (cursor: string | undefined) => (cursor === undefined ? {} : { cursor }),
    { next: (page) => page.nextCursor },
  );
  const first: Opportunity | undefined = pages.data?.pages[0]?.items[0];
  return first?.title ?? list.data?.items.length ?? now.data?.getTime() ?? null;
}
