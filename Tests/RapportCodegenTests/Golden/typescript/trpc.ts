// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import type {
  TRPCBuiltRouter,
  TRPCDefaultErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
  TRPCSubscriptionProcedure,
} from "@trpc/server";
import type { CalendarDate, Issue, JSONValue } from "./runtime.js";
import type {
  CloseOpportunity,
  CreateOpportunity,
  Everything,
  Opportunity,
  OpportunityFilter,
  OpportunityKey,
  OpportunityPage,
} from "./types.js";

/** A value as it comes over the wire: moments, dates and bytes are text, and whole numbers beyond 2⁵³ are, too. */
export type Wire<T> = JSONValue extends T
  ? T
  : T extends Date | CalendarDate | Uint8Array
    ? string
    : T extends bigint
      ? number | string
      : T extends string | number | boolean | null | undefined
        ? T
        : T extends readonly (infer Element)[]
          ? readonly Wire<Element>[]
          : { readonly [Key in keyof T]: Wire<T[Key]> };

/** An error, with what every wire says of it. */
export interface AppErrorShape extends TRPCDefaultErrorShape {
  data: TRPCDefaultErrorShape["data"] & {
    requestId: string;
    issues?: readonly Issue[];
    /** The procedure's own error. */
    error?: unknown;
  };
}

type Query<Input, Output> = TRPCQueryProcedure<{ input: Wire<Input>; output: Wire<Output>; meta: object }>;
type Mutation<Input, Output> = TRPCMutationProcedure<{ input: Wire<Input>; output: Wire<Output>; meta: object }>;
/** Events of a source that can be resumed come with their ids, others bare. */
type StreamedEvent<Output> = Wire<Output> | { readonly id: string; readonly data: Wire<Output> };
type Subscription<Input, Output> = TRPCSubscriptionProcedure<{
  input: Wire<Input>;
  output: AsyncIterable<StreamedEvent<Output>>;
  meta: object;
}>;

/** Every procedure, by its path. */
export type AppRecord = {
  crm: {
    everything: {
      /** Answers what it is asked. */
      echo: Query<Everything | undefined, Everything>;
      /** Takes what it is given. */
      write: Mutation<Everything | undefined, null>;
    };
    extensions: {
      /** Closes a deal as won or lost. */
      closeOpportunity: Mutation<CloseOpportunity, Opportunity>;
      /**
       * Creates a deal for a customer profile.
       *
       * The caller must be allowed to edit the profile.
       */
      createOpportunity: Mutation<CreateOpportunity, Opportunity>;
      /** One deal. */
      getOpportunity: Query<OpportunityKey, Opportunity | null>;
      /** Deals, newest first. */
      listOpportunities: Query<OpportunityFilter | undefined, OpportunityPage>;
      /** Deals as they change. */
      watchOpportunities: Subscription<OpportunityFilter | undefined, Opportunity>;
    };
  };
  system: {
    clear: Mutation<void, null>;
    /** The server's time. */
    now: Query<void, Date>;
  };
  /** The names of all reports. */
  reports: Query<void, readonly string[]>;
};

/** For `createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "/trpc" })] })`. */
export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: AppErrorShape; transformer: false },
  AppRecord
>;
