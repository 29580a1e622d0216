import { useWidth } from "./useWidth";
import "./charts.css";

export type BarKind = "total" | "weighted" | "won" | "lost" | "before";

interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly bars: readonly { readonly kind: BarKind; readonly value: number }[];
  /** Stands at the end of the bars: the value in words. */
  readonly text: string;
}

interface BarRowsProps {
  /** What the chart is about; read out before all that it shows. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** One after the other in one bar, instead of below each other. */
  readonly isStacked?: boolean;
}

const thickness = 14;
const gap = 3;

/** Bars from left to right, one group in each row. The table beside it says the same in numbers. */
export function BarRows({ label, rows, isStacked = false }: BarRowsProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const isNarrow = width < 460;
  const start = isNarrow ? 0 : Math.min(220, Math.round(width * 0.3));
  const end = isNarrow ? 0 : 190;
  const room = Math.max(60, width - start - end - 12);
  const sum = (row: BarRow): number => row.bars.reduce((total, { value }) => total + value, 0);
  const largest = Math.max(...rows.map((row) => (isStacked ? sum(row) : Math.max(...row.bars.map(({ value }) => value), 0))), 0) || 1;
  const head = isNarrow ? 20 : 0;
  const lines = isStacked ? 1 : Math.max(1, ...rows.map(({ bars }) => bars.length));
  const rowHeight = head + lines * (thickness + gap) + 12;
  const lengthOf = (value: number): number => (value > 0 ? Math.max(2, (value / largest) * room) : 0);
  return (
    <div ref={frame} className="plot">
      <svg width={width} height={rows.length * rowHeight} viewBox={`0 0 ${width} ${rows.length * rowHeight}`} role="img" aria-label={`${label}: ${rows.map((row) => `${row.label} ${row.text}`).join(", ")}`}>
        {rows.map((row, index) => {
          const top = index * rowHeight + head + 4;
          const middle = top + (lines * (thickness + gap) - gap) / 2;
          let offset = start;
          return (
            <g key={row.key}>
              <title>{`${row.label}: ${row.text}`}</title>
              <text className="plot-value" x={0} y={isNarrow ? top - 7 : middle} dy={isNarrow ? 0 : "0.32em"}>{short(row.label, isNarrow ? width / 13 : start / 7.2)}</text>
              {row.bars.map(({ kind, value }, at) => {
                const length = lengthOf(value);
                const x = offset;
                if (isStacked) offset += length;
                return <rect key={at} className={`plot-bar ${kind}`} x={x} y={isStacked ? top : top + at * (thickness + gap)} width={length} height={thickness} rx={Math.min(3, length / 2)} />;
              })}
              <text x={isNarrow ? width : start + room + 12} y={isNarrow ? top - 7 : middle} dy={isNarrow ? 0 : "0.32em"} textAnchor={isNarrow ? "end" : "start"}>{row.text}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function short(text: string, length: number): string {
  return text.length > length ? text.slice(0, Math.max(3, Math.floor(length) - 1)).trimEnd() + "…" : text;
}
