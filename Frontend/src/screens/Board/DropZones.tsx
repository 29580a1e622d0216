import type { Stage } from "rapport";
import { Icon } from "../../components/Icon";
import type { Drag } from "./useDrag";

interface DropZonesProps {
  readonly drag: Drag | undefined;
  readonly stages: readonly Stage[];
}

/** While an open deal is dragged: where to drop it to win or to lose it, however far away those columns are. */
export function DropZones({ drag, stages }: DropZonesProps) {
  if (drag === undefined || drag.by !== "pointer" || drag.deal.status !== "open") return null;
  return (
    <div className="drop-zones" aria-hidden="true">
      {stages.filter(({ isWon, isLost }) => isWon || isLost).map((stage) => (
        <div key={stage.id} data-zone={stage.key} className={`drop-zone ${stage.isWon ? "won" : "lost"} ${drag.isInZone && drag.to.stage === stage.key ? "is-over" : ""}`}>
          <Icon name={stage.isWon ? "trophy" : "flag"} />{stage.name}
        </div>
      ))}
    </div>
  );
}
