import { useQuery } from "rapport/react";
import type { Dashboard, StageStats } from "rapport";
import { pipelines } from "../../api/client";
import { money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Card } from "./Card";
import { messages } from "./messages";

interface StageBarsProps {
  readonly data: Dashboard;
  /** The workspace's: its amounts come first. */
  readonly currency: string;
}

/** How many deals stand in each open stage, and what they are worth: a bar for each, with its numbers beside it. */
export function StageBars({ data, currency }: StageBarsProps) {
  const t = useMessages(messages);
  const pipeline = useQuery(pipelines.getPipeline, { id: data.pipelineId }, { staleTime: 60_000 });
  const stages = data.stages.filter(({ isWon, isLost }) => !isWon && !isLost);
  const most = Math.max(1, ...stages.map(({ count }) => count));
  const colorOf = (key: string): string => pipeline.data?.stages.find((stage) => stage.key === key)?.color ?? "";
  return (
    <Card name="stages" title={t.byStage} link={{ to: `/pipeline?pipeline=${data.pipelineId}`, label: t.openBoard }}>
      {stages.every(({ count }) => count === 0)
        ? <p className="card-empty">{t.noDeals}</p>
        : (
          <table className="stage-bars" aria-label={t.byStageChart(data.pipelineName)}>
            <thead className="visually-hidden">
              <tr><th scope="col">{t.stage}</th><th scope="col">{t.count}</th><th scope="col">{t.value}</th></tr>
            </thead>
            <tbody>
              {stages.map((stage) => (
                <tr key={stage.stage}>
                  <th scope="row"><span className={`stage-dot ${colorOf(stage.stage)}`} aria-hidden="true" />{stage.name}</th>
                  <td className="stage-bar">
                    <svg width="100%" height={18} aria-hidden="true" focusable="false">
                      <rect className="stage-bar-all" x={0} y={3} width="100%" height={12} rx={4} />
                      {stage.count > 0 && <rect className="stage-bar-share" x={0} y={3} width={`${Math.max(2, (stage.count / most) * 100)}%`} height={12} rx={4} />}
                    </svg>
                    <span className="stage-bar-count">{stage.count}</span>
                  </td>
                  <td className="stage-bar-value">{values(stage, currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
    </Card>
  );
}

function values({ amounts }: StageStats, currency: string): string {
  const sorted = [...amounts].sort((one, other) => Number(other.currency === currency) - Number(one.currency === currency));
  return sorted.map((amount) => money(amount.total, amount.currency)).join(" · ") || "–";
}
