import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Opportunity, Pipeline } from "rapport";
import { lazyScreen } from "../../app/lazyScreen";
import { changeQuery, useQueryParam } from "../../app/router";
import { Skeleton } from "../../components/Skeleton";
import type { BoardFilter } from "./boardInput";
import { Column } from "./Column";
import { DropZones } from "./DropZones";
import { useMoves } from "./useMoves";
import { findCard, useDrag } from "./useDrag";
import { useStats } from "./useStats";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

const QuickCreate = lazyScreen(() => import("./QuickCreate").then(({ QuickCreate }) => ({ default: QuickCreate })));

interface BoardProps {
  readonly pipeline: Pipeline;
  readonly filter: BoardFilter;
  /** The stage in which a deal is being made. */
  readonly creatingIn: string | undefined;
  readonly onCreateIn: (stage: string | undefined) => void;
}

/** The stages side by side, and the deals that go from one to the next. */
export function Board({ pipeline, filter, creatingIn, onCreateIn }: BoardProps) {
  const t = useMessages(messages);
  const [selected] = useQueryParam("deal");
  const ref = useRef<HTMLDivElement>(null);
  const stats = useStats(filter);
  const [created, setCreated] = useState<string>();
  const fly = useRef<(deal: Opportunity) => void>();
  const { move, question } = useMoves(pipeline, filter, (deal) => fly.current?.(deal));
  const controls = useDrag(ref, pipeline.stages, move);
  fly.current = (deal) => {
    const rect = findCard(ref, deal.id)?.getBoundingClientRect();
    if (rect !== undefined) controls.flyFrom(deal.id, rect);
  };
  const open = useCallback((deal: Opportunity) => changeQuery({ deal: deal.id, tab: undefined }), []);

  // The first deal that one makes is made at once.
  useEffect(() => {
    const timer = setTimeout(QuickCreate.preload, 2000);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    if (created === undefined) return;
    const card = findCard(ref, created);
    card?.focus();
    card?.classList.add("is-new");
    setCreated(undefined);
  }, [created]);

  return (
    <>
      <p id="board-help" className="visually-hidden">
        {t.help}
      </p>
      <div className="visually-hidden" role="status" aria-live="assertive" data-announcement="">{controls.announcement}</div>
      <div ref={ref} className="board" data-scrolls-sideways="">
        {pipeline.stages.map((stage) => (
          <Column
            key={stage.id}
            stage={stage}
            filter={filter}
            stats={stats.data?.stages.find((stats) => stats.stage === stage.key)}
            hasFailed={stats.error !== null}
            controls={controls}
            selected={selected}
            onOpen={open}
            onCreate={() => onCreateIn(stage.key)}
            form={creatingIn !== stage.key ? undefined : (
              <Suspense fallback={<Skeleton shape="card" />}>
                <QuickCreate
                  pipeline={pipeline}
                  stage={stage}
                  onClose={() => onCreateIn(undefined)}
                  onCreated={(deal) => {
                    onCreateIn(undefined);
                    setCreated(deal.id);
                  }}
                />
              </Suspense>
            )}
          />
        ))}
      </div>
      <DropZones drag={controls.drag} stages={pipeline.stages} />
      {question}
    </>
  );
}
