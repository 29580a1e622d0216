// Part of rapport-codegen, and the same for every contract. Do not edit.
import { useCallback, useEffect, useRef, useState } from "react";
import { isRapportError, makeError } from "../runtime.js";
import type { InvalidationTarget, Mutation, OptimisticDraft, QueryCache, RapportError } from "../runtime.js";
import { useQueryCache } from "./provider.js";

export interface MutationOptions<Input, Output, Context> {
  /** Changes cached data at once. If the call fails, they are put back. */
  readonly optimistic?: (input: Input, draft: OptimisticDraft) => void;
  /** Before the call. What it returns, the others get as `context`. */
  readonly onMutate?: (input: Input, cache: QueryCache) => Context | Promise<Context>;
  readonly onSuccess?: (output: Output, input: Input, context: Context | undefined) => void;
  readonly onError?: (error: RapportError, input: Input, context: Context | undefined) => void;
  readonly onSettled?: (
    output: Output | undefined,
    error: RapportError | null,
    input: Input,
    context: Context | undefined,
  ) => void;
  /** Whose data are stale afterwards, also after a failure: queries, namespaces, or starts of paths. */
  readonly invalidates?: readonly InvalidationTarget[];
}

type Arguments<Input> = void extends Input ? [input?: Input] : [input: Input];

export interface MutationResult<Input, Output> {
  readonly status: "idle" | "pending" | "success" | "error";
  readonly isPending: boolean;
  /** Of the last call. */
  readonly data: Output | undefined;
  readonly error: RapportError | null;
  /** Calls; what comes of it is in the result and the options' functions. */
  readonly mutate: (...input: Arguments<Input>) => void;
  /** Calls, and rejects with a `RapportError` if that fails. */
  readonly mutateAsync: (...input: Arguments<Input>) => Promise<Output>;
  /** Back to `idle`. */
  readonly reset: () => void;
}

interface State<Output> {
  readonly status: "idle" | "pending" | "success" | "error";
  readonly data: Output | undefined;
  readonly error: RapportError | null;
}

const idle = { status: "idle", data: undefined, error: null } as const;

/** A procedure that writes, called by a component. The state is that of the last call. */
export function useMutation<Input, Output, Context = unknown>(
  mutation: Mutation<Input, Output, unknown>,
  options: MutationOptions<Input, Output, Context> = {},
): MutationResult<Input, Output> {
  const cache = useQueryCache();
  const [state, setState] = useState<State<Output>>(idle);
  const latest = useRef({ mutation, options });
  const count = useRef(0);
  useEffect(() => {
    latest.current = { mutation, options };
  });

  const mutateAsync = useCallback(
    async (...[input]: Arguments<Input>): Promise<Output> => {
      count.current += 1;
      const number = count.current;
      const show = (state: State<Output>): void => {
        if (number === count.current) setState(state);
      };
      show({ status: "pending", data: undefined, error: null });
      try {
        const output = await run(cache, latest.current.mutation, latest.current.options, input as Input);
        show({ status: "success", data: output, error: null });
        return output;
      } catch (cause) {
        show({ status: "error", data: undefined, error: asError(cause, latest.current.mutation.procedureName) });
        throw cause;
      }
    },
    [cache],
  );
  const mutate = useCallback(
    (...input: Arguments<Input>): void => void mutateAsync(...input).catch(() => undefined),
    [mutateAsync],
  );
  const reset = useCallback(() => {
    count.current += 1;
    setState(idle);
  }, []);
  return { ...state, isPending: state.status === "pending", mutate, mutateAsync, reset };
}

async function run<Input, Output, Context>(
  cache: QueryCache,
  mutation: Mutation<Input, Output, unknown>,
  options: MutationOptions<Input, Output, Context>,
  input: Input,
): Promise<Output> {
  const { optimistic, invalidates = [] } = options;
  const rollBack = optimistic === undefined ? undefined : cache.optimistic((draft) => optimistic(input, draft));
  let context: Context | undefined;
  let output: Output;
  try {
    context = await options.onMutate?.(input, cache);
    output = await mutation(input);
  } catch (cause) {
    const error = asError(cause, mutation.procedureName);
    rollBack?.();
    for (const target of invalidates) void cache.invalidate(target);
    options.onError?.(error, input, context);
    options.onSettled?.(undefined, error, input, context);
    throw cause;
  }
  for (const target of invalidates) void cache.invalidate(target);
  options.onSuccess?.(output, input, context);
  options.onSettled?.(output, null, input, context);
  return output;
}

function asError(cause: unknown, procedure: string): RapportError {
  return isRapportError(cause) ? cause : makeError("NETWORK", String(cause), { procedure, cause });
}
