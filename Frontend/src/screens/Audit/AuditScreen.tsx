import { useMemo } from "react";
import type { AuditEntry } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { deals } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { ExportMenu } from "../../parts/ExportMenu";
import { AuditFilters } from "./AuditFilters";
import { filterOf, inputOf, isFiltered } from "./filter";
import { messages } from "./messages";
import { Timeline } from "./Timeline";
import { useVerification } from "./useVerification";
import { Verification } from "./Verification";
import "./Audit.css";

/** What everybody did, the newest first, and whether the log is whole. */
export default function AuditScreen() {
  const t = useMessages(messages);
  const { role } = useMe();
  useTitle(t.title);
  return (
    <div className="audit">
      {role === "owner" || role === "admin"
        ? <Log />
        : <><h1 className="visually-hidden">{t.title}</h1><EmptyState icon="lock" title={t.forAdminsTitle}>{t.forAdminsText}</EmptyState></>}
    </div>
  );
}

function Log() {
  const t = useMessages(messages);
  const filter = filterOf(useRoute().query);
  const input = inputOf(filter);
  const verification = useVerification();
  const pages = useInfiniteQuery(
    deals.getAuditLog,
    (cursor: string | undefined) => ({ ...input, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  const loaded = pages.data?.pages;
  const entries = useMemo(() => (loaded ?? []).flatMap(({ items }): readonly AuditEntry[] => items), [loaded]);
  const newest = isFiltered(filter) ? undefined : entries[0]?.seq;
  return (
    <>
      <header className="page-header">
        <div><h1>{t.title}</h1><p className="audit-lead">{t.lead}</p></div>
        <div className="page-tools"><ExportMenu label={t.export} formats={["csv", "xlsx", "pdf"]} run={(format, options) => deals.exportAuditLog({ ...input, format }, options)} /></div>
      </header>
      <div className="audit-body">
        <Verification verification={verification} newest={newest} />
        <AuditFilters filter={filter} />
        {pages.data === undefined && pages.error !== null && <ErrorState title={t.failed} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} />}
        {pages.data === undefined && pages.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="card" count={5} /></>}
        {pages.data !== undefined && entries.length === 0 && <EmptyState icon="history" title={t.emptyTitle}>{t.emptyText}</EmptyState>}
        {entries.length > 0 && <Timeline entries={entries} hasMore={pages.hasNextPage} verification={verification} isWhole={!isFiltered(filter)} />}
        <LoadMore pages={pages} />
      </div>
    </>
  );
}
