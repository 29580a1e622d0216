import { ticksUpTo } from "./scale";
import { useWidth } from "./useWidth";
import "./charts.css";

interface ColumnValue {
  readonly key: string;
  /** Below the column; left out where there is no room. */
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
}

interface ColumnsProps {
  readonly label: string;
  readonly columns: readonly ColumnValue[];
  readonly axisText: (value: number) => string;
  readonly height?: number;
}

const top = 10;
const bottom = 24;
const left = 46;
/** What a date with its year takes, in pixels. */
const labelWidth = 84;

/** Columns beside each other, over time or over bands. */
export function Columns({ label, columns, axisText, height = 200 }: ColumnsProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const ticks = ticksUpTo(Math.max(...columns.map(({ value }) => value), 0), true);
  const ceiling = ticks[ticks.length - 1] ?? 1;
  const y = (value: number): number => top + (1 - value / ceiling) * (height - top - bottom);
  const band = (width - left) / Math.max(columns.length, 1);
  const bar = Math.max(1, Math.min(36, band * 0.68));
  const every = Math.max(1, Math.ceil(columns.length / Math.max(1, Math.floor((width - left) / labelWidth))));
  return (
    <div ref={frame} className="plot">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label}: ${columns.map(({ label, text }) => `${label} ${text}`).join(", ")}`}>
        {ticks.map((tick) => (
          <g key={tick} className="plot-tick">
            <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick)} dy="0.32em" textAnchor="end">{axisText(tick)}</text>
          </g>
        ))}
        {columns.map((column, index) => {
          const middle = left + band * (index + 0.5);
          const length = column.value > 0 ? Math.max(2, y(0) - y(column.value)) : 0;
          return (
            <g key={column.key}>
              <title>{`${column.label}: ${column.text}`}</title>
              <rect className="plot-bar total" x={middle - bar / 2} y={y(0) - length} width={bar} height={length} rx={Math.min(3, bar / 2, length / 2)} />
              {index % every === 0 && (
                <text x={Math.min(middle, width)} y={height - 6} textAnchor={middle + labelWidth / 2 > width ? "end" : "middle"} dx={middle + labelWidth / 2 > width ? bar / 2 : 0}>{column.label}</text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
