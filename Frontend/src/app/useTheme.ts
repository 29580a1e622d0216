import { useEffect, useSyncExternalStore } from "react";
import { applyTheme, shownTheme, storeTheme, storedTheme } from "./theme";
import type { Theme } from "./theme";

const listeners = new Set<() => void>();
const device = matchMedia("(prefers-color-scheme: dark)");
let theme = storedTheme();

/** What is on the screen. */
export function useShownTheme(): "light" | "dark" {
  const shown = useSyncExternalStore(subscribe, () => shownTheme(theme));
  useEffect(() => applyTheme(theme), [shown]);
  return shown;
}

/** Shows another theme, and remembers it on this device. */
export function chooseTheme(next: Theme): void {
  theme = next;
  storeTheme(next);
  applyTheme(next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  device.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    device.removeEventListener("change", listener);
  };
}
