import type { ReactNode } from "react";
import "./charts.css";

export interface NumberColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly render: (row: Row) => ReactNode;
}

interface NumbersTableProps<Row> {
  /** What it is about; read out, and shown unless a heading says it. */
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly columns: readonly NumberColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** The numbers behind a chart: few rows, all of them there. The first column names the row. */
export function NumbersTable<Row>({ label, isLabelShown = false, columns, rows, keyOf }: NumbersTableProps<Row>) {
  return (
    <div className="data-frame" tabIndex={0} role="group" aria-label={label}>
      <table className="data-table">
        <caption className={isLabelShown ? "" : "visually-hidden"}>{label}</caption>
        <thead>
          <tr>{columns.map(({ id, label, isNumber }) => <th key={id} scope="col" className={isNumber === true ? "number" : undefined}>{label}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, isNumber, render }, index) => index === 0
                ? <th key={id} scope="row">{render(row)}</th>
                : <td key={id} className={isNumber === true ? "number" : undefined}>{render(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
