import { useEffect, useRef, useState } from "react";
import type { PointerEvent, RefObject } from "react";
import type { Pipeline, Stage } from "rapport";
import { cache, deals, pipelines } from "../../api/client";
import { describe } from "../../api/errors";
import { percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { Badge } from "../../components/Badge";
import { Button, IconButton } from "../../components/Button";
import { Icon, isIconName } from "../../components/Icon";
import { showError } from "../../components/Toast";
import { offerBack, refreshPipelines } from "./deleting";
import { messages } from "./messages";
import { DeleteStageDialog, StageDialog } from "./StageDialogs";

interface StagesProps {
  readonly pipeline: Pipeline;
  readonly manages: boolean;
}

type Open = { readonly name: "create" } | { readonly name: "edit" | "delete"; readonly stage: Stage };

/** The stages in their order, which dragging and the arrows change. */
export function Stages({ pipeline, manages }: StagesProps) {
  const t = useMessages(messages);
  const [open, setOpen] = useState<Open>();
  const [pending, setPending] = useState<readonly Stage[]>();
  const list = useRef<HTMLOListElement>(null);
  const stages = pending ?? pipeline.stages;
  const close = (): void => setOpen(undefined);
  /** As it is by now. */
  const current = (open: Stage): Stage => pipeline.stages.find(({ id }) => id === open.id) ?? open;

  // One order after the other, each based on what the one before has become.
  const queue = useRef(Promise.resolve());
  const version = useRef(pipeline.version);
  useEffect(() => {
    version.current = Math.max(version.current, pipeline.version);
  }, [pipeline.version]);

  const send = (order: readonly Stage[]): Promise<void> => {
    const before = stages;
    setPending(order);
    queue.current = queue.current.then(() => reorder(order, before));
    return queue.current;
  };
  const reorder = async (order: readonly Stage[], before: readonly Stage[]): Promise<void> => {
    try {
      const saved = await pipelines.reorderStages({ pipelineId: pipeline.id, version: version.current, stageIds: order.map(({ id }) => id) });
      version.current = Math.max(version.current, saved.version);
      await Promise.all([cache.invalidate(pipelines), cache.invalidate(deals.getPipelineStats)]);
      showUndo(t.reordered, () => send(before));
    } catch (error) {
      showError(describe(error));
      await cache.invalidate(pipelines).catch(() => undefined);
    }
    setPending((now) => (now === order ? undefined : now));
  };
  const put = (stage: Stage, at: number): void => {
    const rest = stages.filter(({ id }) => id !== stage.id);
    const order = [...rest.slice(0, at), stage, ...rest.slice(at)];
    if (order.some(({ id }, index) => id !== stages[index]?.id)) void send(order);
  };
  /** Where deals go is asked if there are any. */
  const remove = async (stage: Stage): Promise<void> => {
    try {
      await pipelines.deleteStage({ id: stage.id, version: stage.version });
      offerBack(stage.name, () => pipelines.restoreStage({ id: stage.id }));
    } catch (error) {
      if (pipelines.deleteStage.isError(error) && error.error.type === "hasDeals") return setOpen({ name: "delete", stage });
      showError(describe(error));
    }
    await refreshPipelines().catch(() => undefined);
  };
  const drag = useRowDrag(list, (from, to) => {
    const stage = stages[from];
    if (stage !== undefined) put(stage, to);
  });

  return (
    <>
      <ol ref={list} className="stage-list" aria-label={t.stages}>
        {stages.map((stage, index) => (
          <li key={stage.id} className={`stage-row ${drag.from === index ? "is-lifted" : ""} ${drag.over === index ? (drag.over < (drag.from ?? 0) ? "is-over" : drag.over > (drag.from ?? 0) ? "is-under" : "") : ""}`}>
            {manages && (
              <span className="stage-handle" title={t.drag(stage.name)} onPointerDown={(event) => drag.onPointerDown(event, index)}>
                <Icon name="grip" size={18} />
              </span>
            )}
            <span className={`stage-dot ${stage.color}`} aria-hidden="true" />
            <span className="stage-name">
              {stage.icon != null && isIconName(stage.icon) && <Icon name={stage.icon} />}
              <strong>{stage.name}</strong>
              <span>{percent(stage.probability)}</span>
              {stage.rottenAfterDays > 0 && <span>{t.rotsAfter(stage.rottenAfterDays)}</span>}
              {stage.isWon && <Badge tone="good">{t.won}</Badge>}
              {stage.isLost && <Badge tone="bad">{t.lost}</Badge>}
            </span>
            {manages && (
              <>
                <IconButton icon="arrowUp" size="small" label={t.up(stage.name)} disabled={index === 0} onClick={() => put(stage, index - 1)} />
                <IconButton icon="arrowDown" size="small" label={t.down(stage.name)} disabled={index === stages.length - 1} onClick={() => put(stage, index + 1)} />
                <IconButton icon="edit" size="small" label={t.editName(stage.name)} onClick={() => setOpen({ name: "edit", stage })} />
                {!stage.isWon && <IconButton icon="trash" size="small" label={t.deleteName(stage.name)} disabled={pending !== undefined} onClick={() => void remove(stage)} />}
              </>
            )}
          </li>
        ))}
      </ol>
      {manages && <div className="form-actions start"><Button size="small" icon="plus" onClick={() => setOpen({ name: "create" })}>{t.newStage}</Button></div>}
      {open?.name === "create" && <StageDialog pipeline={pipeline} onClose={close} />}
      {open?.name === "edit" && <StageDialog pipeline={pipeline} stage={current(open.stage)} onClose={close} />}
      {open?.name === "delete" && <DeleteStageDialog pipeline={pipeline} stage={current(open.stage)} onClose={close} />}
    </>
  );
}

interface RowDrag {
  readonly from: number | undefined;
  readonly over: number | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, index: number) => void;
}

/** Moves a row by its handle, also with a finger. */
function useRowDrag(list: RefObject<HTMLElement>, onDrop: (from: number, to: number) => void): RowDrag {
  const [drag, setDrag] = useState<{ readonly from: number; readonly over: number }>();
  return {
    from: drag?.from,
    over: drag?.over,
    onPointerDown: (event, from) => {
      if (event.button !== 0) return;
      event.preventDefault();
      const handle = event.currentTarget;
      handle.setPointerCapture(event.pointerId);
      let over = from;
      setDrag({ from, over });
      const onMove = ({ clientY }: globalThis.PointerEvent): void => {
        const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
        const at = rows.findIndex(({ bottom }) => clientY < bottom);
        over = at < 0 ? rows.length - 1 : at;
        setDrag({ from, over });
      };
      const end = (ended: globalThis.PointerEvent): void => {
        handle.removeEventListener("pointermove", onMove);
        handle.removeEventListener("pointerup", end);
        handle.removeEventListener("pointercancel", end);
        setDrag(undefined);
        if (ended.type === "pointerup" && over !== from) onDrop(from, over);
      };
      handle.addEventListener("pointermove", onMove);
      handle.addEventListener("pointerup", end);
      handle.addEventListener("pointercancel", end);
    },
  };
}
