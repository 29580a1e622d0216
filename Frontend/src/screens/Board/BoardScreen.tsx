import { lazy, Suspense, useEffect, useState } from "react";
import { id } from "rapport";
import type { Me, Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { pipelines } from "../../api/client";
import { useMe } from "../../app/me";
import { useLocation } from "../../app/router";
import type { Location } from "../../app/router";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Board } from "./Board";
import { BoardHeader } from "./BoardHeader";
import type { BoardFilter } from "./boardInput";
import { FirstPipeline } from "./FirstPipeline";
import { isOpen } from "./stats";

const loadPanel = () => import("../Deal/DealPanel");
const DealPanel = lazy(loadPanel);

/** The pipeline that the address names, or the default one. */
export function BoardScreen() {
  const location = useLocation();
  const list = useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 });
  const all = list.data?.items;
  const pipeline = all?.find(({ id }) => id === location.pipeline) ?? all?.find(({ isDefault }) => isDefault) ?? all?.[0];

  // The first deal that one opens opens at once.
  useEffect(() => void loadPanel(), []);
  useEffect(() => {
    document.title = pipeline === undefined ? "Rapport" : `${pipeline.name} · Rapport`;
  }, [pipeline]);

  if (all === undefined && list.error !== null) {
    return (
      <div className="page-message">
        <ErrorState title="The pipelines could not be loaded." error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />
      </div>
    );
  }
  if (all === undefined) return <BoardSkeleton />;
  if (pipeline === undefined) return <FirstPipeline />;
  return <PipelineBoard key={pipeline.id} pipeline={pipeline} all={all} location={location} />;
}

interface PipelineBoardProps {
  readonly pipeline: Pipeline;
  readonly all: readonly Pipeline[];
  readonly location: Location;
}

function PipelineBoard({ pipeline, all, location }: PipelineBoardProps) {
  const me = useMe();
  const [creatingIn, setCreatingIn] = useState<string>();
  const filter = filterOf(location, pipeline, me);
  return (
    <div className={`board-screen ${location.deal === undefined ? "" : "has-panel"}`}>
      <div className="board-main">
        <BoardHeader
          pipeline={pipeline}
          all={all}
          filter={filter}
          onCreate={() => setCreatingIn(pipeline.stages.find(isOpen)?.key)}
        />
        <Board pipeline={pipeline} filter={filter} creatingIn={creatingIn} onCreateIn={setCreatingIn} />
      </div>
      {location.deal !== undefined && (
        <Suspense fallback={null}>
          <DealPanel key={location.deal} id={id<"Opportunity">(location.deal)} pipelines={all} />
        </Suspense>
      )}
    </div>
  );
}

function filterOf({ owner, text }: Location, pipeline: Pipeline, me: Me): BoardFilter {
  const ownerId = owner === undefined ? undefined : owner === "me" ? me.id : id<"User">(owner);
  return {
    pipelineId: pipeline.id,
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(text === undefined || text.trim() === "" ? {} : { text: text.trim() }),
  };
}

function BoardSkeleton() {
  return (
    <div className="board-screen">
      <LoadingText>Loading the pipeline</LoadingText>
      <div className="board-main">
        <div className="board-header"><Skeleton shape="title" /></div>
        <div className="board">
          {[3, 2, 4, 1].map((count, index) => (
            <div key={index} className="column"><div className="column-body"><Skeleton shape="card" count={count} /></div></div>
          ))}
        </div>
      </div>
    </div>
  );
}
