/** The way back from what was done: by its message, and of the last one by Ctrl-Z and ⌘Z as well. */
import { sessionNumber } from "../api/session";
import { showToast } from "../components/Toast";
import type { ToastAction } from "../components/Toast";
import { textsOf } from "./i18n";
import { words } from "./words";

/** How long the keys take something back, in milliseconds: who presses them later means something else. */
const patience = 600_000;

let last: { readonly undo: () => void; readonly until: number } | undefined;

/**
 * Says what was done, and offers the way back. It is gone once, and only in the session in which it was done.
 *
 * @param others - What is offered beside it.
 */
export function showUndo(text: string, undo: () => unknown, ...others: readonly ToastAction[]): void {
  const session = sessionNumber();
  let isUsed = false;
  const run = (): void => {
    if (last?.undo === run) last = undefined;
    hide();
    if (isUsed || session !== sessionNumber()) return;
    isUsed = true;
    void undo();
  };
  const hide = showToast(text, ...others, { label: textsOf(words).undo, run });
  last = { undo: run, until: Date.now() + patience };
}

/** Takes back what was done last. Answers whether there was something to take back. */
export function undoLast(): boolean {
  if (last === undefined || last.until < Date.now()) return false;
  last.undo();
  return true;
}
