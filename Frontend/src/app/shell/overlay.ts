/** What lies over the page as a whole: the palette, the list of keys, the form of something new, a task. One at a time. */
import type { ID } from "rapport";
import { useSyncExternalStore } from "react";

export type New = "customer" | "lead" | "task";

type Overlay =
  | { readonly type: "palette" }
  | { readonly type: "create" }
  | { readonly type: "keys" }
  | { readonly type: "new"; readonly what: New }
  | { readonly type: "task"; readonly id: ID<"TaskItem"> };

const listeners = new Set<() => void>();
let current: Overlay | undefined;

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

export function openOverlay(next: Overlay | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
