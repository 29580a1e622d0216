/** What is done with many records at once: so many in a call, said how far it is, stopped when one wants, taken back afterwards. */
import type { ID } from "rapport";
import { deals as extensions } from "../api/client";
import { describe, ownError } from "../api/errors";
import { count, number } from "../app/format";
import { defineMessages, textsOf } from "../app/i18n";
import { showUndo } from "../app/undo";
import { showError, showToast, showWork } from "../components/Toast";

const messages = defineMessages(
  {
    undone: (n: number) => `${count(n, "record is", "records are")} as before.`,
    kept: (n: number) => `${count(n, "record stays as it is", "records stay as they are")}: somebody has changed ${n === 1 ? "it" : "them"} since.`,
    failed: (why: string) => `It could not be taken back. ${why}`,
    progress: (done: number, total: number) => `${number(done)} of ${count(total, "record", "records")}`,
    stop: "Stop",
    stopped: (left: number) => `Stopped. ${count(left, "record was", "records were")} left as they were.`,
  },
  {
    undone: (n) => `${count(n, "Datensatz ist", "Datensätze sind")} wie vorher.`,
    kept: (n) => `${count(n, "Datensatz bleibt", "Datensätze bleiben")} wie jetzt: Jemand hat inzwischen etwas geändert.`,
    failed: (why) => `Es ließ sich nicht rückgängig machen. ${why}`,
    progress: (done, total) => `${number(done)} von ${count(total, "Datensatz", "Datensätzen")}`,
    stop: "Anhalten",
    stopped: (left) => `Angehalten. ${count(left, "Datensatz blieb", "Datensätze blieben")} unverändert.`,
  },
);

/** Long work as it goes on: who shows it hears how far it is, and may stop it. */
export interface Work {
  readonly signal: AbortSignal;
  readonly advance: (done: number, total: number) => void;
}

/** The most that one call changes. */
const mostAtOnce = 500;
/** So many calls of one record each are on their way together; they share a request. */
const together = 20;

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
  readonly work: Work;
}

/**
 * Changes records alike, in as many calls as that takes, and offers the way back. Throws what a call is refused with; what
 * the calls before it did is then put back, so that nothing is changed.
 */
export async function changeAlike<Id extends string>({ ids, change, say, refresh, work }: BulkChange<Id>): Promise<void> {
  const changes: ID<"BulkChange">[] = [];
  let changed = 0;
  try {
    await inPortions(ids, mostAtOnce, work, async (portion) => {
      const { results, changeId } = await change(portion);
      changed += results.filter(({ changed }) => changed).length;
      if (changeId !== null && changeId !== undefined) changes.push(changeId);
    });
  } catch (error) {
    if (ownError(error) !== undefined && changes.length > 0 && (await isPutBack(changes))) changes.length = 0;
    throw error;
  } finally {
    // What was done before the server could not be reached, or before it was stopped, can be taken back.
    if (changes.length > 0) showUndo(say(changed), () => takeBack(changes, refresh));
    void refresh();
  }
  if (changes.length === 0) showToast(say(0));
}

export interface Outcome<Row, Result> {
  readonly done: readonly { readonly row: Row; readonly result: Result }[];
  readonly failed: readonly { readonly row: Row; readonly error: unknown }[];
}

/** Calls a procedure with each record by itself. Where they are many, a message says how far it is and can stop it. */
export async function withEach<Row, Result>(rows: readonly Row[], call: (row: Row) => Promise<Result>): Promise<Outcome<Row, Result>> {
  const done: { row: Row; result: Result }[] = [];
  const failed: { row: Row; error: unknown }[] = [];
  await inMessage(rows.length > together, (work) => inPortions(rows, together, work, async (portion) => {
    const results = await Promise.allSettled(portion.map(call));
    portion.forEach((row, index) => {
      const result = results[index];
      if (result?.status === "fulfilled") done.push({ row, result: result.value });
      else failed.push({ row, error: result?.reason });
    });
  }));
  const left = rows.length - done.length - failed.length;
  if (left > 0) showToast(textsOf(messages).stopped(left));
  return { done, failed };
}

/** Does something with so many at a time, one portion after the other, until all are done or it is stopped. */
export async function inPortions<Item>(items: readonly Item[], size: number, work: Work, act: (portion: readonly Item[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length && !work.signal.aborted; start += size) {
    if (items.length > size) work.advance(start, items.length);
    await act(items.slice(start, start + size));
  }
}

/** How far it is, in words. */
export function progressText(done: number, total: number): string {
  return textsOf(messages).progress(done, total);
}

/** Shows work in a message, if it is worth one. */
async function inMessage(isShown: boolean, act: (work: Work) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  let message: ReturnType<typeof showWork> | undefined;
  const advance = (done: number, total: number): void => {
    if (!isShown) return;
    const text = progressText(done, total);
    if (message === undefined) message = showWork(text, { label: textsOf(messages).stop, run: () => controller.abort() });
    else message.say(text);
  };
  try {
    await act({ signal: controller.signal, advance });
  } finally {
    message?.end();
  }
}

/** What was changed last goes back first. Whether all of it went back. */
async function isPutBack(changes: readonly ID<"BulkChange">[]): Promise<boolean> {
  try {
    let kept = 0;
    for (const id of [...changes].reverse()) kept += (await extensions.undoBulkUpdate({ id })).kept;
    return kept === 0;
  } catch {
    return false;
  }
}

/** The server puts back what they were, as far as nobody has changed it since. */
async function takeBack(changes: readonly ID<"BulkChange">[], refresh: () => unknown): Promise<void> {
  const t = textsOf(messages);
  let [restored, kept] = [0, 0];
  try {
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
