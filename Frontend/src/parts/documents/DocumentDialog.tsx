import { useState } from "react";
import type { DocumentDetail, ID } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import type { Unsaved } from "../../app/useUnsaved";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { DocumentDetails } from "./DocumentDetails";
import { DocumentPreview } from "./DocumentPreview";
import { DocumentVersions } from "./DocumentVersions";
import { useDocumentActions } from "./documentActions";
import { messages } from "./messages";
import "./documents.css";

interface DocumentDialogProps {
  readonly id: ID<"Document">;
  readonly onClose: () => void;
}

/** One document: how it looks, what is known of it, and its versions. */
export function DocumentDialog({ id, onClose }: DocumentDialogProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [tab, setTab] = useState<"details" | "versions">("details");
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const actions = useDocumentActions();
  const detail = useQuery(deals.getDocument, { id }, { refetchInterval: useIsComing(id) ? 1500 : false });
  const document = detail.data?.document;
  const mayChange = document !== undefined && mayWrite(me) && document.deletedAt == null;
  const close = (): void => {
    unsaved?.discard();
    onClose();
  };
  return (
    <Dialog
      title={document?.title ?? t.documents}
      size="wide"
      isDirty={unsaved !== undefined}
      onClose={close}
      actions={document !== undefined && (
        <>
          {mayChange && (
            <Button variant="quiet" icon="trash" className="dialog-action-start" onClick={() => void actions.remove(document).then((isGone) => isGone && close())}>
              {t.delete}
            </Button>
          )}
          {document.mediaType === "application/pdf" && document.currentVersion > 0 && (
            <Button icon="eye" onClick={() => void actions.show(document)}>{t.showPDF}</Button>
          )}
          <Button icon="download" disabled={document.currentVersion === 0} onClick={() => void actions.download(document)}>{t.download}</Button>
        </>
      )}
    >
      {detail.data === undefined && detail.error !== null && (
        <ErrorState title={t.failedOne} error={detail.error} onRetry={() => void detail.refetch().catch(() => undefined)} />
      )}
      {detail.data === undefined && detail.error === null && <><LoadingText>{t.loadingOne}</LoadingText><Skeleton shape="chart" /></>}
      {detail.data !== undefined && (
        <div className="document-view">
          <DocumentPreview detail={detail.data} />
          <div className="document-side">
            <Tabs
              label={t.details}
              tabs={[{ id: "details", label: t.details }, { id: "versions", label: t.versions }]}
              selected={tab}
              onSelect={setTab}
            >
              {tab === "details"
                ? <DocumentDetails detail={detail.data} mayChange={mayChange} onUnsaved={setUnsaved} />
                : <DocumentVersions detail={detail.data} mayChange={mayChange} />}
            </Tabs>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** Whether something of it is still being made: its text is read, its picture drawn. */
function useIsComing(id: ID<"Document">): boolean {
  const { data } = useQuery(deals.getDocument, { id });
  return data !== undefined && isComing(data);
}

function isComing({ versions }: DocumentDetail): boolean {
  return versions.some(({ state, textState }) => state === "stored" && textState === "waiting");
}
