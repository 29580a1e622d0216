import type { SalesLine, TaxTotal } from "rapport";
import { money, number, percent, plainMoney } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";
import "./sales.css";

interface SalesLinesProps {
  readonly lines: readonly SalesLine[];
  readonly currency: string;
}

/** The lines of a quote or an order, to read. */
export function SalesLines({ lines, currency }: SalesLinesProps) {
  const t = useMessages(messages);
  return (
    <div className="sales-lines" tabIndex={0} role="region" aria-label={t.lines}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.position}</th>
            <th scope="col" className="grow">{t.description}</th>
            <th scope="col" className="amount">{t.quantity}</th>
            <th scope="col" className="amount">{t.unitPrice}</th>
            <th scope="col" className="amount">{t.taxRate}</th>
            <th scope="col" className="amount">{t.lineTotal}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.position}>
              <td>{line.position}</td>
              <th scope="row">
                {line.description}
                {line.details !== null && line.details !== undefined && <small>{line.details}</small>}
              </th>
              <td className="amount">{number(line.quantity, 4)} {line.unit}</td>
              <td className="amount">
                {plainMoney(line.unitPrice, currency)}
                {line.discount > 0 && <small>{t.less(percent(line.discount, 2))}</small>}
              </td>
              <td className="amount">{percent(line.taxRate, 2)}</td>
              <td className="amount">{money(line.net, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TotalsProps {
  readonly net: number;
  readonly taxes: readonly TaxTotal[];
  readonly gross: number;
  readonly currency: string;
  /** Whether they are about to be others. */
  readonly isStale?: boolean;
}

/** What the lines come to, as the server has reckoned it: net, the tax of each rate, and all together. */
export function Totals({ net, taxes, gross, currency, isStale = false }: TotalsProps) {
  const t = useMessages(messages);
  return (
    <dl className="sales-totals" aria-label={t.totals} aria-busy={isStale || undefined}>
      <div><dt>{t.sumNet}</dt><dd>{money(net, currency)}</dd></div>
      {taxes.map((tax) => (
        <div key={tax.rate}><dt>{t.taxOf(percent(tax.rate, 2), money(tax.net, currency))}</dt><dd>{money(tax.tax, currency)}</dd></div>
      ))}
      <div className="sales-gross"><dt>{t.sumGross}</dt><dd>{money(gross, currency)}</dd></div>
    </dl>
  );
}
