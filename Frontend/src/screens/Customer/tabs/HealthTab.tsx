import type { HealthPoint, HealthScore } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { api } from "../../../api/client";
import { describe } from "../../../api/errors";
import { ago, day } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { ErrorState } from "../../../components/ErrorState";
import { Skeleton } from "../../../components/Skeleton";
import { showError, showToast } from "../../../components/Toast";
import { HealthBadge } from "../../../parts/customers/HealthBadge";
import { HealthChart } from "../HealthChart";
import { HealthParts } from "../HealthParts";
import { messages } from "../messages";
import { refreshCustomer } from "../../../parts/customers/refresh";
import type { TabProps } from "./part";

/** How well the relationship is, why, and how it came to this. */
export default function HealthTab({ detail, mayEdit }: TabProps) {
  const t = useMessages(messages);
  const { customer } = detail;
  const health = detail.health ?? undefined;
  const history = useQuery(api.crm.health.getHealthHistory, { customerProfileId: customer.id });
  const recalculate = useMutation(api.crm.health.recalculateHealth, {
    onSuccess: ({ scores }) => {
      refreshCustomer();
      if (scores[0] !== undefined) showToast(t.recalculated(scores[0].score));
    },
    onError: (error) => showError(describe(error)),
  });
  const button = mayEdit ? (
    <Button icon="undo" size="small" isBusy={recalculate.isPending} onClick={() => recalculate.mutate({ customerProfileIds: [customer.id] })}>
      {t.healthTab.recalculate}
    </Button>
  ) : undefined;
  if (health === undefined) {
    return <EmptyState icon="heart" title={t.healthTab.emptyTitle} action={button}>{t.healthTab.emptyText}</EmptyState>;
  }
  return (
    <div className="health-tab">
      <section className="tab-section" aria-labelledby="health-now">
        <header className="tab-section-header">
          <h3 id="health-now">{t.healthTab.now}</h3>
          <HealthBadge score={health.score} band={health.band} />
          {health.trend != null && <span className="muted">{t.trend(health.trend)}</span>}
          <span className="muted push-end">{t.healthTab.calculated(ago(health.calculatedAt))}</span>
          {button}
        </header>
        <HealthParts health={health} />
      </section>
      <section className="tab-section" aria-labelledby="health-course">
        <h3 id="health-course">{t.healthTab.course}</h3>
        {history.data === undefined
          ? history.error === null
            ? <Skeleton shape="chart" />
            : <ErrorState title={t.listFailed(t.healthTab.course)} error={history.error} onRetry={() => void history.refetch().catch(() => undefined)} />
          : <Course points={history.data.items} health={health} />}
      </section>
    </div>
  );
}

function Course({ points, health }: { readonly points: readonly HealthPoint[]; readonly health: HealthScore }) {
  const t = useMessages(messages);
  if (points.length === 0) return <p className="muted">{t.healthTab.noCourse}</p>;
  const newest = [...points].reverse().slice(0, 30);
  return (
    <>
      {points.length > 1 && <HealthChart points={points} now={health.score} label={t.healthTab.chart(points[0]?.score ?? 0, health.score)} />}
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="health-course">
        <table className="plain-table">
          <thead><tr><th scope="col">{t.healthTab.date}</th><th scope="col">{t.healthTab.score}</th></tr></thead>
          <tbody>
            {newest.map((point) => (
              <tr key={point.date}>
                <th scope="row">{day(point.date)}</th>
                <td><HealthBadge score={point.score} band={point.band} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
