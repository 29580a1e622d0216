import type { Member } from "rapport";
import { cache, refreshDeals, team } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";

/** Makes somebody a member again, with what of theirs has not changed hands since. */
export async function reactivate({ id, name }: Pick<Member, "id" | "name">): Promise<void> {
  const t = textsOf(messages);
  try {
    const { kept } = await team.reactivateMember({ id });
    showToast(kept === 0 ? t.isBack(name) : `${t.isBack(name)} ${t.stayed(kept)}`);
  } catch (error) {
    showError(describe(error));
  }
  await Promise.all([cache.invalidate(team), refreshDeals()]);
}
