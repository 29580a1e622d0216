import { useEffect } from "react";
import type { Me } from "rapport";
import { mayWrite } from "../me";
import { navigate } from "../router";
import { undoLast } from "../undo";
import { baseOf, navRoutes } from "./navRoutes";
import { openOverlay } from "./overlay";

/** How long `G` waits for its letter, in milliseconds. */
const patience = 1500;

/** The keys that hold everywhere but where one writes. */
export function useShellKeys(me: Me): void {
  useEffect(() => {
    let isGoing = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (key === "k" && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        return openOverlay({ type: "palette" });
      }
      if (event.defaultPrevented || event.altKey || writes(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (event.metaKey || event.ctrlKey) {
        if (key === "z" && !event.shiftKey && undoLast()) event.preventDefault();
        return;
      }
      if (isGoing) {
        isGoing = false;
        const route = navRoutes(me.role).find(({ nav }) => nav.key === key);
        if (route === undefined) return;
        event.preventDefault();
        navigate(baseOf(route.path));
      } else if (key === "g") {
        isGoing = true;
        clearTimeout(timer);
        timer = setTimeout(() => (isGoing = false), patience);
      } else if (key === "c" && mayWrite(me)) {
        event.preventDefault();
        openOverlay({ type: "create" });
      } else if (event.key === "?") {
        event.preventDefault();
        openOverlay({ type: "keys" });
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [me]);
}

function writes(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [role=menu]") !== null;
}
