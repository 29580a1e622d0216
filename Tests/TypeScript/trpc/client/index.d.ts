// What tRPC 11's client makes of a router's type; see ../server/index.d.ts.
import type { AnyTRPCProcedure, AnyTRPCRouter, TRPCRouterRecord } from "@trpc/server";

type Arguments<Input> = void extends Input ? [input?: undefined] : undefined extends Input ? [input?: Input] : [input: Input];

export class TRPCClientError<Router extends AnyTRPCRouter> extends Error {
  readonly shape: Router["_def"]["_config"]["$types"]["errorShape"] | undefined;
  readonly data: Router["_def"]["_config"]["$types"]["errorShape"]["data"] | undefined;
}

type Yielded<Output> = Output extends AsyncIterable<infer Value> ? Value : Output;

type Decorated<Procedure extends AnyTRPCProcedure> = Procedure["_def"]["type"] extends "query"
  ? { query(...parameters: Arguments<Procedure["_def"]["$types"]["input"]>): Promise<Procedure["_def"]["$types"]["output"]> }
  : Procedure["_def"]["type"] extends "mutation"
    ? { mutate(...parameters: Arguments<Procedure["_def"]["$types"]["input"]>): Promise<Procedure["_def"]["$types"]["output"]> }
    : {
        subscribe(
          input: Procedure["_def"]["$types"]["input"],
          options: { onData(value: Yielded<Procedure["_def"]["$types"]["output"]>): void },
        ): { unsubscribe(): void };
      };

type DecoratedRecord<Record extends TRPCRouterRecord> = {
  [Key in keyof Record]: Record[Key] extends infer Value
    ? Value extends AnyTRPCProcedure
      ? Decorated<Value>
      : Value extends TRPCRouterRecord
        ? DecoratedRecord<Value>
        : never
    : never;
};

export function createTRPCClient<Router extends AnyTRPCRouter>(options: { links: unknown[] }): DecoratedRecord<Router["_def"]["record"]>;
export function httpBatchLink(options: { url: string }): unknown;
