import type { ForecastGroup } from "rapport";
import { plainMoney } from "../../app/format";
import { Badge } from "../../components/Badge";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";
import { periodLabel } from "./periodLabel";

interface ForecastTableProps {
  readonly groups: readonly ForecastGroup[];
  readonly total: ForecastGroup;
}

const columns = ["total", "weighted", "bestCase", "commit", "closedWon"] as const;

export function ForecastTable({ groups, total }: ForecastTableProps) {
  const t = useMessages(messages);
  const { currency } = total;
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t.tableOf(currency)}>
      <table className="table">
        <caption>{t.amountsIn(currency)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.expectedClose}</th>
            <th scope="col" className="number">{t.deals}</th>
            {columns.map((key) => <th key={key} scope="col" className="number">{t.names[key]}</th>)}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key} data-period={group.key} className={group.key === "overdue" ? "overdue" : undefined}>
              <th scope="row">
                {group.key === "overdue" ? <Badge tone="bad" icon="alert">{periodLabel(group)}</Badge> : periodLabel(group)}
              </th>
              <td className="number">{group.count}</td>
              {columns.map((key) => <td key={key} className="number">{group[key] === 0 ? <span className="nothing">–</span> : plainMoney(group[key], currency)}</td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td className="number">{total.count}</td>
            {columns.map((key) => <td key={key} className="number">{plainMoney(total[key], currency)}</td>)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
