import { useMemo } from "react";
import type { Segment, SegmentType } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { deals } from "../../api/client";
import { ago } from "../../app/format";
import { useLanguage, useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { navigate, useQueryParam } from "../../app/router";
import { useDebounced } from "../../app/useDebounced";
import { useTitle } from "../../app/useTitle";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { Link } from "../../components/Link";
import { LoadMore } from "../../components/LoadMore";
import { SearchField } from "../../components/SearchField";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { VirtualItems } from "../../components/VirtualItems";
import type { RowProps } from "../../components/VirtualItems";
import { messages } from "./messages";

export function SegmentList() {
  const t = useMessages(messages);
  const mayCreate = mayWrite(useMe());
  const [text = "", setText] = useQueryParam("text");
  const [type, setType] = useQueryParam("type");
  const words = useDebounced(text.trim(), 150);
  const wanted: SegmentType | undefined = type === "manual" || type === "automatic" ? type : undefined;
  const pages = useInfiniteQuery(
    deals.listSegments,
    (cursor: string | undefined) => ({
      ...(words === "" ? {} : { text: words }),
      ...(wanted === undefined ? {} : { type: wanted }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  const loaded = pages.data?.pages;
  const segments = useMemo(() => (loaded ?? []).flatMap(({ items }): readonly Segment[] => items), [loaded]);
  const create = mayCreate ? <Button variant="primary" icon="plus" onClick={() => navigate("/segments/new")}>{t.newSegment}</Button> : undefined;
  useTitle(t.title);
  return (
    <div className="segments">
      <header className="page-header"><h1>{t.title}</h1><div className="page-tools">{create}</div></header>
      <div className="segments-body">
        <div className="segments-filters">
          <SearchField label={t.search} value={text} onValue={(text) => setText(text, { replace: true })} />
          <Select
            aria-label={t.type}
            value={wanted ?? ""}
            onValue={(type) => setType(type)}
            choices={[{ value: "", label: t.allTypes }, { value: "automatic", label: t.types.automatic }, { value: "manual", label: t.types.manual }]}
          />
        </div>
        {pages.data === undefined && pages.error !== null && <ErrorState title={t.failed} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} />}
        {pages.data === undefined && pages.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="card" count={3} /></>}
        {pages.data !== undefined && segments.length === 0 && (text !== "" || wanted !== undefined
          ? <EmptyState icon="search" title={t.noMatchTitle}>{t.noMatchText}</EmptyState>
          : <EmptyState icon="segments" title={t.emptyTitle} action={create}>{t.emptyText}</EmptyState>)}
        {segments.length > 0 && (
          <VirtualItems items={segments} keyOf={({ id }) => id} rowHeight={68} hasMore={pages.hasNextPage} className="segment-list" label={t.title} isBusy={pages.isFetching}>
            {(segment, row) => <SegmentRow row={row} segment={segment} />}
          </VirtualItems>
        )}
        <LoadMore pages={pages} />
      </div>
    </div>
  );
}

function SegmentRow({ row, segment }: { readonly row: RowProps; readonly segment: Segment }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const sentence = language === "de" ? segment.sentence?.german : segment.sentence?.english;
  return (
    <li {...row} className="segment-row" data-segment={segment.id}>
      <span className={`stage-dot ${segment.color}`} aria-hidden="true" />
      <div className="segment-main">
        <Link className="segment-name" data-main="" to={`/segments/${segment.id}`}>{segment.name}</Link>
        <p className="segment-about">{segment.description ?? sentence ?? t.typeHints[segment.type]}</p>
      </div>
      <Badge>{t.types[segment.type]}</Badge>
      <div className="segment-size"><strong>{t.members(segment.memberCount)}</strong><span>{t.changed(ago(segment.updatedAt))}</span></div>
    </li>
  );
}
