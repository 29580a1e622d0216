import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { ago } from "../../app/format";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { VirtualItems } from "../../components/VirtualItems";
import { DocumentIcon } from "../../parts/documents/DocumentIcon";
import { useDocumentActions } from "../../parts/documents/documentActions";
import { messages as parts } from "../../parts/documents/messages";
import type { useDocuments } from "../../parts/documents/useDocuments";
import { messages } from "./messages";

/** What can still be brought back. */
export function DeletedDocuments({ found }: { readonly found: ReturnType<typeof useDocuments> }) {
  const t = useMessages(messages);
  const p = useMessages(parts);
  const actions = useDocumentActions();
  const mayRestore = mayWrite(useMe());
  const { pages, documents } = found;
  if (pages.data === undefined && pages.error !== null) {
    return <ErrorState title={p.failed} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} />;
  }
  if (pages.data === undefined) return <div className="document-skeletons"><LoadingText>{p.loading}</LoadingText><Skeleton shape="card" count={3} /></div>;
  if (documents.length === 0) return <EmptyState icon="trash" title={t.noDeletedTitle}>{t.noDeletedText}</EmptyState>;
  return (
    <>
      <p className="documents-hint">{t.deletedHint}</p>
      <VirtualItems items={documents} keyOf={({ id }) => id} rowHeight={64} hasMore={pages.hasNextPage} className="document-list" label={t.deleted}>
        {(document, row) => (
          <li {...row} className="document-row" data-document={document.id}>
            <DocumentIcon document={document} />
            <div className="document-main">
              <span>{document.title}</span>
              <span className="document-facts">
                {document.customerName != null && <span className="document-customer">{document.customerName}</span>}
                {document.deletedAt != null && <span>{ago(document.deletedAt)}</span>}
              </span>
            </div>
            {mayRestore && (
              <Button size="small" icon="undo" data-main="" aria-label={`${t.restore}: ${document.title}`} onClick={() => void actions.restore(document)}>{t.restore}</Button>
            )}
          </li>
        )}
      </VirtualItems>
      <LoadMore pages={pages} />
    </>
  );
}
