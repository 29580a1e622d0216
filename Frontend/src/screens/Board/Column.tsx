import { useEffect, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import type { Opportunity, PipelineAmount, Stage, StageStats } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { deals } from "../../api/client";
import { money } from "../../app/format";
import { mayChange, mayWrite, useMe } from "../../app/me";
import { arrange, usePendingMoves } from "../../app/pendingMoves";
import { Button, IconButton } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { columnInput } from "./boardInput";
import type { BoardFilter } from "./boardInput";
import { DealCard } from "./DealCard";
import { isOpen } from "./stats";
import type { DragControls } from "./useDrag";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

interface ColumnProps {
  readonly stage: Stage;
  readonly filter: BoardFilter;
  readonly stats: StageStats | undefined;
  /** Whether the sums could not be loaded. */
  readonly hasFailed: boolean;
  readonly controls: DragControls;
  readonly selected: string | undefined;
  readonly onOpen: (deal: Opportunity) => void;
  readonly onCreate: () => void;
  /** The form for a new deal, if it is open here. */
  readonly form: ReactNode;
}

/** One stage: its sums, and its deals page by page as one scrolls. */
export function Column({ stage, filter, stats, hasFailed, controls, selected, onOpen, onCreate, form }: ColumnProps) {
  const t = useMessages(messages);
  const me = useMe();
  const element = useRef<HTMLElement>(null);
  const isNear = useNear(element);
  const moves = usePendingMoves();
  const query = useInfiniteQuery(deals.listOpportunities, (cursor: string | undefined) => columnInput(filter, stage.key, cursor), {
    next: (page) => page.nextCursor,
    enabled: isNear,
  });
  // Until the answer to a changed filter is there, what was there stays.
  const last = useRef(query.data);
  if (query.data !== undefined) last.current = query.data;
  const pages = last.current?.pages;
  const { drag } = controls;

  const loaded = pages?.flatMap((page) => page.items) ?? [];
  const lifted = drag?.by === "keyboard" ? [{ deal: drag.deal, ...drag.to }] : [];
  const shown = arrange(loaded, stage.key, [...moves, ...lifted]);
  const gap = drag?.by === "pointer" && drag.to.stage === stage.key ? drag : undefined;
  const canCreate = mayWrite(me) && isOpen(stage);

  const list: ReactNode[] = [];
  let place = 0;
  const addGap = (): void => {
    if (gap !== undefined && gap.to.index === place) list.push(<Gap key="gap" height={gap.height} />);
  };
  for (const deal of shown) {
    const isAway = drag?.by === "pointer" && drag.deal.id === deal.id;
    if (!isAway) addGap();
    if (!isAway) place += 1;
    list.push(
      <li key={deal.id} className={isAway ? "is-away" : undefined}>
        <DealCard
          deal={deal}
          isLifted={drag?.by === "keyboard" && drag.deal.id === deal.id}
          isAway={isAway}
          isSelected={deal.id === selected}
          canMove={mayChange(me, deal)}
          onOpen={onOpen}
          onPointerDown={controls.onPointerDown}
          onKeyDown={controls.onKeyDown}
        />
      </li>,
    );
  }
  addGap();

  return (
    <section ref={element} className={`column ${gap === undefined ? "" : "is-target"}`} data-stage={stage.key} aria-labelledby={`stage-${stage.key}`}>
      <header className="column-header">
        <div className="column-title">
          <span className={`stage-dot ${stage.color}`} aria-hidden="true" />
          <h2 id={`stage-${stage.key}`}>{stage.name}</h2>
          <span className="column-count" title={t.inStage}>
            {stats?.count ?? ""}
          </span>
          {canCreate && <IconButton icon="plus" size="small" label={t.newDealIn(stage.name)} onClick={onCreate} />}
        </div>
        <ColumnSums stage={stage} amounts={stats?.amounts} hasFailed={hasFailed} />
      </header>
      <div className="column-body" data-scrolls="">
        {form}
        {pages === undefined && query.error !== null && (
          <ErrorState title={t.dealsFailed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
        )}
        {pages === undefined && query.error === null && isNear && <><LoadingText>{t.loadingDeals}</LoadingText><Skeleton shape="card" count={3} /></>}
        {list.length > 0 && <ul className="cards" aria-busy={query.data === undefined}>{list}</ul>}
        {pages !== undefined && list.length === 0 && form === undefined && (
          <p className="column-empty">
            {filter.text !== undefined || filter.ownerId !== undefined || filter.rules !== undefined ? t.noneFits : stage.isWon ? t.wonHint : stage.isLost ? t.lostHint : canCreate ? t.dropHint : t.noDeals}
          </p>
        )}
        {query.hasNextPage && (
          <More isBusy={query.isFetchingNextPage} hasFailed={query.nextPageError !== null} onMore={() => void query.fetchNextPage()} />
        )}
      </div>
    </section>
  );
}

/** Whether the column has come near to the screen; until then its deals are not asked for. */
function useNear(element: RefObject<HTMLElement>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null || isNear) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), { rootMargin: "0px 600px" });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}

interface ColumnSumsProps {
  readonly stage: Stage;
  readonly amounts: readonly PipelineAmount[] | undefined;
  readonly hasFailed: boolean;
}

function ColumnSums({ stage, amounts, hasFailed }: ColumnSumsProps) {
  const t = useMessages(messages);
  if (amounts === undefined && hasFailed) return <div className="column-sums">{t.sumsFailed}</div>;
  if (amounts === undefined) return <div className="column-sums"><Skeleton /></div>;
  return (
    <div className="column-sums">
      {amounts.length === 0 && <span className="column-sum">–</span>}
      {amounts.map(({ currency, total, weighted, count }) => (
        <div key={currency} className="column-sum" title={t.dealsIn(count, currency)}>
          <strong>{money(total, currency)}</strong>
          {isOpen(stage) && <span title={t.weightedTitle}>{money(weighted, currency)} {t.weighted}</span>}
        </div>
      ))}
    </div>
  );
}

function Gap({ height }: { readonly height: number }) {
  return <li className="card-gap" style={{ height }} aria-hidden="true" />;
}

interface MoreProps {
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly onMore: () => void;
}

/** Asks for the next page when it comes near to the screen, or when it is pressed. */
function More({ isBusy, hasFailed, onMore }: MoreProps) {
  const w = useWords();
  const t = useMessages(messages);
  const ref = useRef<HTMLDivElement>(null);
  const ask = useRef(onMore);
  ask.current = onMore;
  useEffect(() => {
    const element = ref.current;
    if (element === null || isBusy || hasFailed) return undefined;
    const root = element.closest("[data-scrolls]");
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && ask.current(), { root, rootMargin: "300px" });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isBusy, hasFailed]);
  return (
    <div ref={ref} className="column-more">
      <Button size="small" variant="quiet" isBusy={isBusy} onClick={onMore}>{hasFailed ? w.retry : t.moreDeals}</Button>
    </div>
  );
}
