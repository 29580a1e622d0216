import type { ForecastGroup } from "rapport";
import { plainMoney } from "../../app/format";
import { Badge } from "../../components/Badge";

interface ForecastTableProps {
  readonly groups: readonly ForecastGroup[];
  readonly total: ForecastGroup;
}

const columns = [
  { key: "total", label: "Open" },
  { key: "weighted", label: "Weighted" },
  { key: "bestCase", label: "Best case" },
  { key: "commit", label: "Commit" },
  { key: "closedWon", label: "Closed won" },
] as const;

export function ForecastTable({ groups, total }: ForecastTableProps) {
  const { currency } = total;
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={`Table of the forecast in ${currency}`}>
      <table className="table">
        <caption>Amounts in {currency}</caption>
        <thead>
          <tr>
            <th scope="col">Expected close</th>
            <th scope="col" className="number">Deals</th>
            {columns.map(({ key, label }) => <th key={key} scope="col" className="number">{label}</th>)}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key} data-period={group.key} className={group.key === "overdue" ? "overdue" : undefined}>
              <th scope="row">
                {group.key === "overdue" ? <Badge tone="bad" icon="alert">{group.label}</Badge> : group.label}
              </th>
              <td className="number">{group.count}</td>
              {columns.map(({ key }) => <td key={key} className="number">{group[key] === 0 ? <span className="nothing">–</span> : plainMoney(group[key], currency)}</td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td className="number">{total.count}</td>
            {columns.map(({ key }) => <td key={key} className="number">{plainMoney(total[key], currency)}</td>)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
