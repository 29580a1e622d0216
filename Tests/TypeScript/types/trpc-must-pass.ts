// AppRouter as a tRPC client is made for it.
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "../generated/trpc";
import type { ID } from "../generated/index";

export async function uses(customerProfileId: ID<"CustomerProfile">): Promise<string> {
  const trpc = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "/trpc" })] });
  // A date is text on this wire, and needs no class of ours.
  const deal = await trpc.crm.extensions.createOpportunity.mutate({
    customerProfileId,
    title: "Pump",
    value: 1200,
    expectedCloseDate: "2026-01-31",
  });
  const id: ID<"Opportunity"> = deal.id;
  const again = await trpc.crm.extensions.getOpportunity.query({ id });
  const createdAt: string | undefined = again?.createdAt;
  const revision: number | string | undefined = again?.revision;
  const page = await trpc.crm.extensions.listOpportunities.query();
  const titles: readonly string[] = page.items.map((item) => item.title);
  const nothing: null = await trpc.system.clear.mutate();
  trpc.crm.extensions.watchOpportunities.subscribe(undefined, {
    onData: (event) => console.log("data" in event ? event.data.title : event.title),
  });
  return [createdAt, revision, nothing, ...titles].join();
}

export function reads(error: TRPCClientError<AppRouter>): string | undefined {
  const status: number | undefined = error.data?.httpStatus;
  return status === 400 ? error.data?.issues?.[0]?.path : error.data?.requestId;
}

export function mustFail(): void {
  const trpc = createTRPCClient<AppRouter>({ links: [] });
  // @ts-expect-error: a title is text
  void trpc.crm.extensions.createOpportunity.mutate({ title: 1 });
  // @ts-expect-error: a mutation is no query
  void trpc.crm.extensions.createOpportunity.query;
  // @ts-expect-error: there is no such procedure
  void trpc.crm.extensions.nothing;
}
