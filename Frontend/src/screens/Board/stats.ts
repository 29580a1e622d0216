/** The board's sums as they will be when a deal has moved. */
import type { Opportunity, PipelineAmount, PipelineStats, Stage, StageStats } from "rapport";

/** What a deal adds to its stage; its probability becomes the stage's unless the deal stays where it is. */
function share(deal: Opportunity, stage: Stage): PipelineAmount {
  const total = deal.value ?? 0;
  const probability = deal.stage === stage.key ? deal.probability : stage.probability;
  return { currency: deal.currency, count: 1, total, weighted: stage.isLost ? 0 : (total * probability) / 100 };
}

function add(amounts: readonly PipelineAmount[], part: PipelineAmount, sign: 1 | -1): readonly PipelineAmount[] {
  const cents = (amount: number): number => Math.round(amount * 10_000) / 10_000;
  const known = amounts.find(({ currency }) => currency === part.currency);
  const before = known ?? { currency: part.currency, count: 0, total: 0, weighted: 0 };
  const after: PipelineAmount = {
    currency: part.currency,
    count: before.count + sign * part.count,
    total: cents(before.total + sign * part.total),
    weighted: cents(before.weighted + sign * part.weighted),
  };
  if (known === undefined) return [...amounts, after];
  return amounts.map((amount) => (amount === known ? after : amount)).filter(({ count }) => count > 0);
}

/** Takes the deal from its stage and puts it into another, in the stages' sums and in the totals of what is open. */
export function moveInStats(stats: PipelineStats, deal: Opportunity, from: Stage | undefined, to: Stage): PipelineStats {
  const change = (stage: StageStats): StageStats => {
    let { count, amounts } = stage;
    if (stage.stage === from?.key) [count, amounts] = [count - 1, add(amounts, share(deal, from), -1)];
    if (stage.stage === to.key) [count, amounts] = [count + 1, add(amounts, share(deal, to), 1)];
    return { ...stage, count, amounts };
  };
  let { totals, openCount } = stats;
  if (from !== undefined && isOpen(from)) [totals, openCount] = [add(totals, share(deal, from), -1), openCount - 1];
  if (isOpen(to)) [totals, openCount] = [add(totals, share(deal, to), 1), openCount + 1];
  return { ...stats, stages: stats.stages.map(change), totals, openCount };
}

export function isOpen(stage: Stage): boolean {
  return !stage.isWon && !stage.isLost;
}
