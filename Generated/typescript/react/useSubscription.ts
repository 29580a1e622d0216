// Part of rapport-codegen, and the same for every contract. Do not edit.
import { useEffect, useRef, useState } from "react";
import type { RapportError, SubscribeOptions, Subscription } from "../runtime.js";
import { encodeInput } from "../runtime/connect.js";
import { isRapportError } from "../runtime/failure.js";

export interface SubscriptionOptions<Event> extends Pick<SubscribeOptions, "silence" | "retry"> {
  /** `false`: there is no subscription. Default: `true`. */
  readonly enabled?: boolean;
  /** Hears of every event, in order. Need not be the same function each time. */
  readonly onEvent?: (event: Event) => void;
  /** Hears of the end by a failure, such as the end of the session. */
  readonly onError?: (error: RapportError) => void;
}

export interface SubscriptionResult<Event> {
  /** The last event; `undefined` before the first. */
  readonly data: Event | undefined;
  /** Why it ended; `null` while it goes on. What passes is no error: the subscription comes back by itself. */
  readonly error: RapportError | null;
  readonly status: "off" | "connecting" | "open" | "waiting" | "ended";
}

type SubscriptionArguments<Input, Event> = void extends Input
  ? [input?: Input, options?: SubscriptionOptions<Event>]
  : [input: Input, options?: SubscriptionOptions<Event>];

/** Follows a subscription for as long as the component is mounted; one with another input takes its place. */
export function useSubscription<Input, Event>(
  subscription: Subscription<Input, Event, unknown>,
  ...rest: SubscriptionArguments<Input, Event>
): SubscriptionResult<Event> {
  const [input, options = {}] = rest as [Input, SubscriptionOptions<Event>?];
  const { enabled = true } = options;
  const [result, setResult] = useState<SubscriptionResult<Event>>(off);
  const latest = useRef({ input, options });
  latest.current = { input, options };
  const key = JSON.stringify(encodeInput(subscription, input) ?? null);
  useEffect(() => {
    if (!enabled) {
      setResult(off);
      return undefined;
    }
    const controller = new AbortController();
    const change = (change: Partial<SubscriptionResult<Event>>): void => {
      if (!controller.signal.aborted) setResult((before) => ({ ...before, ...change }));
    };
    const { silence, retry } = latest.current.options;
    setResult({ data: undefined, error: null, status: "connecting" });
    const follow = async (): Promise<void> => {
      try {
        const events = subscription(latest.current.input, {
          signal: controller.signal,
          onStatus: (status) => change({ status }),
          ...(silence === undefined ? {} : { silence }),
          ...(retry === undefined ? {} : { retry }),
        });
        for await (const event of events) {
          if (controller.signal.aborted) return;
          latest.current.options.onEvent?.(event);
          change({ data: event });
        }
        change({ status: "ended" });
      } catch (error) {
        if (controller.signal.aborted || !isRapportError(error)) return;
        change({ status: "ended", error });
        latest.current.options.onError?.(error);
      }
    };
    void follow();
    return () => controller.abort();
  }, [subscription, key, enabled]);
  return result;
}

const off = { data: undefined, error: null, status: "off" } as const;
