import { useEffect, useRef } from "react";
import type { InvalidationTarget } from "rapport";
import { cache } from "../api/client";
import { listenToEvents } from "./live";

/** How long to wait for more news, in milliseconds: one change often brings several. */
const gathering = 200;

/** Asks for data again as soon as events of these names (`crm.task.*`) say that somebody has changed them. */
export function useLive(names: readonly string[], targets: readonly InvalidationTarget[]): void {
  const latest = useRef(targets);
  latest.current = targets;
  const key = names.join(" ");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listenToEvents(key.split(" "), () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const target of latest.current) void cache.invalidate(target).catch(() => undefined);
      }, gathering);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [key]);
}
