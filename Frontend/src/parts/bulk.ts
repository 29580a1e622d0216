/** Changes of many records at once, which the server can take back. */
import type { ID } from "rapport";
import { deals as extensions } from "../api/client";
import { describe } from "../api/errors";
import { count } from "../app/format";
import { defineMessages, textsOf } from "../app/i18n";
import { showUndo } from "../app/undo";
import { showError, showToast } from "../components/Toast";

const messages = defineMessages(
  {
    undone: (n: number) => `${count(n, "record is", "records are")} as before.`,
    kept: (n: number) => `${count(n, "record stays", "records stay")} as they are: somebody has changed them since.`,
    failed: (why: string) => `It could not be taken back. ${why}`,
  },
  {
    undone: (n) => `${count(n, "Datensatz ist", "Datensätze sind")} wie vorher.`,
    kept: (n) => `${count(n, "Datensatz bleibt", "Datensätze bleiben")} wie jetzt: Jemand hat inzwischen etwas geändert.`,
    failed: (why) => `Es ließ sich nicht rückgängig machen. ${why}`,
  },
);

/** The most that one call changes. */
export const mostAtOnce = 500;

interface BulkAnswer {
  readonly results: readonly { readonly changed: boolean }[];
  readonly changeId?: ID<"BulkChange"> | null;
}

interface BulkChange<Id> {
  readonly ids: readonly Id[];
  /** Changes so many of them. */
  readonly change: (ids: readonly Id[]) => Promise<BulkAnswer>;
  /** What is said of so many that are others now, none included. */
  readonly say: (changed: number) => string;
  /** Has what shows them asked for again. */
  readonly refresh: () => unknown;
}

/** Changes records alike, in as many calls as that takes, and offers the way back. Throws what a call is refused with. */
export async function changeAlike<Id extends string>({ ids, change, say, refresh }: BulkChange<Id>): Promise<void> {
  const changes: ID<"BulkChange">[] = [];
  let changed = 0;
  try {
    for (let start = 0; start < ids.length; start += mostAtOnce) {
      const { results, changeId } = await change(ids.slice(start, start + mostAtOnce));
      changed += results.filter(({ changed }) => changed).length;
      if (changeId !== null && changeId !== undefined) changes.push(changeId);
    }
  } finally {
    // What was done before a call was refused can be taken back as well.
    if (changes.length > 0) showUndo(say(changed), () => takeBack(changes, refresh));
    void refresh();
  }
  if (changes.length === 0) showToast(say(0));
}

/** The server puts back what they were, as far as nobody has changed it since. */
async function takeBack(changes: readonly ID<"BulkChange">[], refresh: () => unknown): Promise<void> {
  const t = textsOf(messages);
  let [restored, kept] = [0, 0];
  try {
    // What was changed last goes back first.
    for (const id of [...changes].reverse()) {
      const undone = await extensions.undoBulkUpdate({ id });
      restored += undone.restored;
      kept += undone.kept;
    }
  } catch (error) {
    showError(t.failed(describe(error)));
  }
  if (restored > 0) showToast(t.undone(restored));
  if (kept > 0) showError(t.kept(kept));
  void refresh();
}
