import type { CustomerDocument } from "rapport";
import { deals } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { saveFile, showPDF } from "../download";
import { messages } from "./messages";
import { refreshDocuments } from "./refresh";

interface DocumentActions {
  /** Deletes it; the message has the way back. */
  readonly remove: (document: CustomerDocument) => Promise<boolean>;
  readonly restore: (document: CustomerDocument) => Promise<void>;
  /** A PDF in a tab of its own. */
  readonly show: (document: CustomerDocument) => Promise<void>;
  /** Without a number, the current version. */
  readonly download: (document: CustomerDocument, versionNumber?: number) => Promise<void>;
}

export function useDocumentActions(): DocumentActions {
  const t = useMessages(messages);
  const trying = async (act: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      showError(error instanceof RangeError ? error.message : describe(error));
      return false;
    }
  };
  const restore = async (document: CustomerDocument): Promise<void> => {
    await trying(async () => {
      await deals.restoreDocument({ id: document.id });
      refreshDocuments();
      showToast(t.restored(document.title));
    });
  };
  return {
    restore,
    remove: (document) => trying(async () => {
      await deals.deleteDocument({ id: document.id });
      refreshDocuments();
      showUndo(t.deleted(document.title), () => restore(document));
    }),
    show: async (document) => {
      await trying(() => showPDF(async () => {
        const { download } = await deals.getDocument({ id: document.id });
        if (download === undefined || download === null) throw new RangeError(t.notArrived);
        return { url: download.url, name: download.file.name };
      }));
    },
    download: async (document, versionNumber) => {
      await trying(async () => {
        const { download } = await deals.getDocument({ id: document.id, ...(versionNumber === undefined ? {} : { versionNumber }) });
        if (download !== undefined && download !== null) saveFile({ url: download.url, name: download.file.name });
      });
    },
  };
}
