import type { ReactNode } from "react";
import type { ID } from "rapport";
import { useMessages } from "../../app/i18n";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { VirtualItems } from "../../components/VirtualItems";
import { DocumentRow } from "./DocumentRow";
import { messages } from "./messages";
import type { useDocuments } from "./useDocuments";

interface DocumentListProps {
  readonly found: ReturnType<typeof useDocuments>;
  readonly showsCustomer: boolean;
  readonly isFiltered: boolean;
  /** What to do where there is nothing; the button for it. */
  readonly emptyText: string;
  readonly emptyAction?: ReactNode;
  readonly onOpen: (id: ID<"Document">) => void;
  readonly onTag?: (tag: string) => void;
}

export function DocumentList({ found, showsCustomer, isFiltered, emptyText, emptyAction, onOpen, onTag }: DocumentListProps) {
  const t = useMessages(messages);
  const { pages, documents, text, excerpts } = found;
  if (pages.data === undefined && pages.error !== null) {
    return <ErrorState title={t.failed} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} isBusy={pages.isFetching} />;
  }
  if (pages.data === undefined) return <div className="document-skeletons"><LoadingText>{t.loading}</LoadingText><Skeleton shape="card" count={4} /></div>;
  if (documents.length === 0 && isFiltered) return <EmptyState icon="search" title={t.noMatchTitle}>{t.noMatchText}</EmptyState>;
  if (documents.length === 0) return <EmptyState icon="file" title={t.emptyTitle} action={emptyAction}>{emptyText}</EmptyState>;
  return (
    <>
      <VirtualItems
        items={documents}
        keyOf={({ id }) => id}
        rowHeight={64}
        hasMore={pages.hasNextPage}
        className="document-list"
        label={t.documents}
        isBusy={pages.isFetching}
      >
        {(document, row) => (
          <DocumentRow
            row={row}
            document={document}
            query={text}
            excerpt={excerpts.get(document.id)}
            showsCustomer={showsCustomer}
            onOpen={() => onOpen(document.id)}
            onTag={onTag}
          />
        )}
      </VirtualItems>
      <LoadMore pages={pages} />
    </>
  );
}
