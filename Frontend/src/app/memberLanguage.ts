/** The language of who is signed in: it goes with them to other devices. */
import { api } from "../api/client";
import { describe } from "../api/errors";
import { updateMe } from "../api/session";
import { showError } from "../components/Toast";
import { chooseLanguage } from "./i18n";
import type { Language } from "./i18n";

export async function chooseMemberLanguage(language: Language): Promise<void> {
  chooseLanguage(language);
  try {
    updateMe(await api.auth.updateMe({ language }));
  } catch (error) {
    showError(describe(error));
  }
}
