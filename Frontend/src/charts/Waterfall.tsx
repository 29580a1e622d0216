import { useWidth } from "./useWidth";
import "./charts.css";

interface WaterfallStep {
  readonly key: string;
  readonly label: string;
  /** What it adds; of the first and the last step, how high they stand. */
  readonly value: number;
  readonly isTotal?: boolean;
  readonly text: string;
}

const rowHeight = 34;
const thickness = 16;

/** How one sum became another: each step begins where the one before it ended. */
export function Waterfall({ label, steps }: { readonly label: string; readonly steps: readonly WaterfallStep[] }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const isNarrow = width < 460;
  const start = isNarrow ? 0 : 170;
  const end = isNarrow ? 0 : 130;
  const height = isNarrow ? rowHeight + 12 : rowHeight;
  let level = 0;
  const bars = steps.map((step) => {
    const from = step.isTotal === true ? 0 : level;
    level = step.isTotal === true ? step.value : level + step.value;
    return { ...step, low: Math.min(from, level), high: Math.max(from, level) };
  });
  const lowest = Math.min(0, ...bars.map(({ low }) => low));
  const span = Math.max(...bars.map(({ high }) => high), 1) - lowest;
  const x = (value: number): number => start + ((value - lowest) / span) * (width - start - end);
  return (
    <div ref={frame} className="plot">
      <svg width={width} height={steps.length * height} viewBox={`0 0 ${width} ${steps.length * height}`} role="img" aria-label={`${label}: ${steps.map(({ label, text }) => `${label} ${text}`).join(", ")}`}>
        {bars.map((bar, index) => {
          const top = index * height + (isNarrow ? 22 : (height - thickness) / 2);
          const kind = bar.isTotal === true ? "total" : bar.value >= 0 ? "won" : "lost";
          return (
            <g key={bar.key}>
              <title>{`${bar.label}: ${bar.text}`}</title>
              <text className="plot-value" x={0} y={isNarrow ? top - 8 : top + thickness / 2} dy={isNarrow ? 0 : "0.32em"}>{bar.label}</text>
              <rect className={`plot-bar ${kind}`} x={x(bar.low)} y={top} width={Math.max(2, x(bar.high) - x(bar.low))} height={thickness} rx={2} />
              <text x={width} y={isNarrow ? top - 8 : top + thickness / 2} dy={isNarrow ? 0 : "0.32em"} textAnchor="end">{bar.text}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
