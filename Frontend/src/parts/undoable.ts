import { describe } from "../api/errors";
import { showUndo } from "../app/undo";
import { showError, showToast } from "../components/Toast";

/** Something that is done at once, without a question, since it can be taken back. */
interface Undoable {
  readonly act: () => Promise<unknown>;
  readonly undo: () => Promise<unknown>;
  /** What is said when it is done. */
  readonly done: string;
  /** What is said when it is taken back. */
  readonly undone: string;
  /** Has what shows it asked for again, after either, also if it failed. */
  readonly refresh: () => unknown;
}

/** Answers whether it is done. Failures of either way are said. */
export function carryOut({ act, undo, done, undone, refresh }: Undoable): Promise<boolean> {
  const attempt = async (what: () => Promise<unknown>, say: () => void): Promise<boolean> => {
    try {
      await what();
      say();
      return true;
    } catch (error) {
      showError(describe(error));
      return false;
    } finally {
      void refresh();
    }
  };
  return attempt(act, () => showUndo(done, () => attempt(undo, () => showToast(undone))));
}
