import { ticksUpTo } from "./scale";
import { useWidth } from "./useWidth";
import "./charts.css";

interface LinePoint {
  /** Milliseconds, or any other number that grows. */
  readonly x: number;
  readonly y: number;
}

interface LineChartProps {
  /** All that it shows, in words. */
  readonly label: string;
  readonly points: readonly LinePoint[];
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** The value holds until the next point, instead of running towards it. */
  readonly isStepped?: boolean;
  readonly height?: number;
}

const top = 10;
const bottom = 26;
const left = 52;
const right = 8;

/** One line over time. A table beside it says the same in numbers. */
export function LineChart({ label, points, xText, yText, isStepped = false, height = 200 }: LineChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const first = points[0];
  const last = points[points.length - 1];
  const ticks = ticksUpTo(Math.max(...points.map(({ y }) => y), 0), true);
  const ceiling = ticks[ticks.length - 1] ?? 1;
  const span = Math.max(1, (last?.x ?? 1) - (first?.x ?? 0));
  const placeX = (x: number): number => left + ((x - (first?.x ?? 0)) / span) * (width - left - right);
  const placeY = (y: number): number => top + (1 - y / ceiling) * (height - top - bottom);
  const line = points.map(({ x, y }, index) => {
    const to = `${placeX(x).toFixed(1)},${placeY(y).toFixed(1)}`;
    if (index === 0) return `M${to}`;
    return isStepped ? `H${placeX(x).toFixed(1)}V${placeY(y).toFixed(1)}` : `L${to}`;
  }).join("");
  const marks = [0, 0.5, 1]
    .map((part) => ({ part, text: xText((first?.x ?? 0) + span * part) }))
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
  return (
    <div ref={frame} className="plot">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick} className="plot-tick">
            <line x1={left} x2={width - right} y1={placeY(tick)} y2={placeY(tick)} />
            <text x={left - 8} y={placeY(tick)} dy="0.32em" textAnchor="end">{yText(tick)}</text>
          </g>
        ))}
        {points.length > 0 && (
          <>
            <path className="plot-area" d={`${line}V${placeY(0)}H${placeX(first?.x ?? 0)}Z`} />
            <path className="plot-line" d={line} />
            {last !== undefined && <circle className="plot-point" cx={placeX(last.x)} cy={placeY(last.y)} r={3.5} />}
          </>
        )}
        {points.length > 0 && marks.map(({ part, text }) => (
          <text key={part} x={placeX((first?.x ?? 0) + span * part)} y={height - 6} textAnchor={part === 0 ? "start" : part === 1 ? "end" : "middle"}>{text}</text>
        ))}
      </svg>
    </div>
  );
}
