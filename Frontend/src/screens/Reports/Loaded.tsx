import type { ReactNode } from "react";
import type { QueryResult } from "rapport/react";
import { useMessages } from "../../app/i18n";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";

interface LoadedProps<Data> {
  readonly found: QueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
  readonly isEmpty?: (data: Data) => boolean;
}

/** A report once it is there. While another period comes, nothing of the one before is shown. */
export function Loaded<Data>({ found, children, isEmpty }: LoadedProps<Data>) {
  const t = useMessages(messages);
  if (found.data === undefined) {
    return found.error !== null
      ? <ErrorState title={t.failed} error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} isBusy={found.isFetching} />
      : <><LoadingText>{t.loading}</LoadingText><Skeleton shape="chart" /></>;
  }
  if (isEmpty?.(found.data) === true) return <EmptyState icon="report" title={t.emptyTitle}>{t.emptyText}</EmptyState>;
  return <>{children(found.data)}</>;
}
