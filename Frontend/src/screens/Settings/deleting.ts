/** The way back from what is deleted in the settings. */
import { cache, pipelines, refreshDeals } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";

/** After a pipeline or a stage came or went: deals are elsewhere. */
export async function refreshPipelines(): Promise<void> {
  await Promise.all([cache.invalidate(pipelines), refreshDeals()]);
}

/** Says that a pipeline or a stage is deleted, and brings it back with its deals on wish. */
export function offerBack(name: string, restore: () => Promise<unknown>): void {
  const t = textsOf(messages);
  showUndo(t.isDeleted(name), async () => {
    try {
      await restore();
      showToast(t.isBack(name));
    } catch (error) {
      showError(describe(error));
    }
    await refreshPipelines();
  });
}

/** A list as it is now with something back in its place; as it is if somebody else has put it back. */
export function withBack<Item>(now: readonly Item[], item: Item, at: number, isSame: (one: Item, other: Item) => boolean): readonly Item[] {
  if (now.some((other) => isSame(item, other))) return now;
  return [...now.slice(0, at), item, ...now.slice(at)];
}
