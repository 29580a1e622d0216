import { api, cache } from "../../api/client";
import { describe } from "../../api/errors";
import { leaveSession } from "../../api/session";
import { showError } from "../../components/Toast";
import { leave } from "../router";
import { forgetStored } from "../stored";

/** Ends the session, once one has let go of unsaved work. */
export function signOut(): void {
  leave(() => void end());
}

async function end(): Promise<void> {
  try {
    await leaveSession(api.auth.logout);
  } catch (error) {
    return showError(describe(error));
  }
  forgetStored("draft.");
  cache.clear();
}
