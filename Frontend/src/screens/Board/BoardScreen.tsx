import { Suspense, useEffect, useState } from "react";
import { id } from "rapport";
import type { Me, OpportunityRule, Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { pipelines } from "../../api/client";
import { mayWrite, useMe } from "../../app/me";
import { lazyScreen } from "../../app/lazyScreen";
import { changeQuery, readCase, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Board } from "./Board";
import { BoardHeader } from "./BoardHeader";
import type { BoardFilter } from "./boardInput";
import { isOpen } from "./stats";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";
import "./Board.css";

const FirstPipeline = lazyScreen(() => import("./FirstPipeline").then(({ FirstPipeline }) => ({ default: FirstPipeline })));

/** The pipeline that the address names, or the default one. */
export default function BoardScreen() {
  const t = useMessages(messages);
  const { query } = useRoute();
  const list = useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 });
  const all = list.data?.items;
  const pipeline = all?.find(({ id }) => id === query.get("pipeline")) ?? all?.find(({ isDefault }) => isDefault) ?? all?.[0];

  useTitle(pipeline?.name);

  if (all === undefined && list.error !== null) {
    return (
      <div className="page-message">
        <ErrorState title={t.pipelinesFailed} error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />
      </div>
    );
  }
  if (all === undefined) return <BoardSkeleton />;
  if (pipeline === undefined) return <Suspense fallback={<BoardSkeleton />}><FirstPipeline /></Suspense>;
  return <PipelineBoard key={pipeline.id} pipeline={pipeline} all={all} query={query} />;
}

interface PipelineBoardProps {
  readonly pipeline: Pipeline;
  readonly all: readonly Pipeline[];
  readonly query: URLSearchParams;
}

function PipelineBoard({ pipeline, all, query }: PipelineBoardProps) {
  const me = useMe();
  const [creatingIn, setCreatingIn] = useState<string>();
  const isNew = query.get("new") === "deal";
  useEffect(() => {
    if (!isNew) return;
    changeQuery({ new: undefined }, { replace: true });
    if (mayWrite(me)) setCreatingIn(pipeline.stages.find(isOpen)?.key);
  }, [isNew, me, pipeline]);
  const filter = filterOf(query, pipeline, me);
  return (
    <div className="board-screen">
      <BoardHeader
        pipeline={pipeline}
        all={all}
        filter={filter}
        onCreate={() => setCreatingIn(pipeline.stages.find(isOpen)?.key)}
      />
      <Board pipeline={pipeline} filter={filter} creatingIn={creatingIn} onCreateIn={setCreatingIn} />
    </div>
  );
}

function filterOf(query: URLSearchParams, pipeline: Pipeline, me: Me): BoardFilter {
  const owner = query.get("owner");
  const text = query.get("text")?.trim() ?? "";
  const rules = readCase<OpportunityRule>(query.get("rules"));
  const ownerId = owner === null ? undefined : owner === "me" ? me.id : id<"User">(owner);
  return {
    pipelineId: pipeline.id,
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(text === "" ? {} : { text }),
    ...(rules === undefined ? {} : { rules }),
  };
}

function BoardSkeleton() {
  const t = useMessages(messages);
  return (
    <div className="board-screen">
      <LoadingText>{t.loadingPipeline}</LoadingText>
      <div className="board-header"><Skeleton shape="title" /></div>
      <div className="board">
        {[3, 2, 4, 1].map((count, index) => (
          <div key={index} className="column"><div className="column-body"><Skeleton shape="card" count={count} /></div></div>
        ))}
      </div>
    </div>
  );
}
