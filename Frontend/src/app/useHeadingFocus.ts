import { useEffect, useRef } from "react";

/** How long a page may take to show its heading, in milliseconds. */
const patience = 5000;

/** After moving to another page the focus is on its heading, so that screen readers begin there. */
export function useHeadingFocus(page: string): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return undefined;
    shown.current = page;
    const main = document.getElementById("main");
    if (main === null) return undefined;
    const observer = new MutationObserver(() => focus());
    const timer = setTimeout(() => observer.disconnect(), patience);
    const stop = (): void => {
      observer.disconnect();
      clearTimeout(timer);
    };
    const focus = (): void => {
      // Whoever has gone on to a control of the page, or to a dialog, stays there.
      if (main.contains(document.activeElement) && document.activeElement !== main) return stop();
      if (document.querySelector("dialog[open]") !== null) return stop();
      const heading = main.querySelector<HTMLElement>("h1");
      if (heading === null) return;
      stop();
      if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    observer.observe(main, { childList: true, subtree: true });
    focus();
    return stop;
  }, [page]);
}
