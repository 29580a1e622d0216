import type { HealthPoint } from "rapport";
import { day, today } from "../../app/format";

const width = 640;
const height = 180;
const margin = { top: 10, right: 12, bottom: 22, left: 30 };

interface HealthChartProps {
  /** In the order of their days. */
  readonly points: readonly HealthPoint[];
  readonly now: number;
  readonly label: string;
}

/** A score stays as it is until the next day on which it is another one: steps, not slopes. */
export function HealthChart({ points, now, label }: HealthChartProps) {
  const first = points[0];
  if (first === undefined) return null;
  const last = today();
  const [start, end] = [dayNumber(first.date), Math.max(dayNumber(last), dayNumber(first.date) + 1)];
  const x = (date: string): number => margin.left + ((dayNumber(date) - start) / (end - start)) * (width - margin.left - margin.right);
  const y = (score: number): number => margin.top + ((100 - score) / 100) * (height - margin.top - margin.bottom);
  const steps = points.map(({ date, score }, index) => (index === 0 ? `M${x(date)} ${y(score)}` : `H${x(date)}V${y(score)}`));
  return (
    <svg className="health-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <line className="grid-line" x1={margin.left} x2={width - margin.right} y1={y(score)} y2={y(score)} />
          <text className="axis-text" x={margin.left - 6} y={y(score)} textAnchor="end" dominantBaseline="middle">{score}</text>
        </g>
      ))}
      <path className="health-line-path" d={`${steps.join("")}H${x(last)}`} />
      <circle className="health-dot" cx={x(last)} cy={y(now)} r={4} />
      <text className="axis-text" x={margin.left} y={height - 6}>{day(first.date)}</text>
      <text className="axis-text" x={width - margin.right} y={height - 6} textAnchor="end">{day(last)}</text>
    </svg>
  );
}

function dayNumber(date: string): number {
  return Date.parse(date + "T00:00:00Z") / 86_400_000;
}
