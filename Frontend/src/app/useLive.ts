import { useEffect, useRef } from "react";
import type { InvalidationTarget } from "rapport";
import { useSubscription } from "rapport/react";
import { api, cache } from "../api/client";

/** How long to wait for more news, in milliseconds: one change often brings several. */
const gathering = 200;

/** Asks for data again as soon as events of these names (`crm.task.*`) say that somebody has changed them. */
export function useLive(names: readonly string[], targets: readonly InvalidationTarget[]): void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(targets);
  latest.current = targets;
  useEffect(() => () => clearTimeout(timer.current), []);
  useSubscription(api.system.events, { names }, {
    onEvent: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        for (const target of latest.current) void cache.invalidate(target);
      }, gathering);
    },
  });
}
