import { useLayoutEffect, useRef, useState } from "react";
import type { CalendarDate, ForecastGroup } from "rapport";
import { money, shortMoney, shortMonth } from "../../app/format";
import { textsOf, useMessages } from "../../app/i18n";
import { messages } from "./messages";
import { periodLabel } from "./periodLabel";

interface ForecastChartProps {
  readonly groups: readonly ForecastGroup[];
  readonly currency: string;
}

const height = 240;
const top = 12;
const bottom = 42;
const left = 52;

const series = ["total", "weighted", "closedWon"] as const;

/** Three bars for each period. The table below says the same in numbers. */
export function ForecastChart({ groups, currency }: ForecastChartProps) {
  const t = useMessages(messages);
  const frame = useRef<HTMLDivElement>(null);
  const [available, setAvailable] = useState(640);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setAvailable(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const width = Math.max(available, left + groups.length * 56);
  const largest = Math.max(...groups.flatMap((group) => series.map((key) => group[key])), 0);
  const ticks = scale(largest);
  const ceiling = ticks[ticks.length - 1] ?? 1;
  const y = (amount: number): number => top + (height - top - bottom) * (1 - amount / ceiling);
  /** Also the smallest amount is seen. */
  const barHeight = (amount: number): number => (amount > 0 ? Math.max(y(0) - y(amount), 2) : 0);
  const band = (width - left) / Math.max(groups.length, 1);
  const bar = Math.min(22, (band - 16) / series.length);

  return (
    <div ref={frame} className="chart" tabIndex={0} role="group" aria-label={t.chartOf(currency)}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary(groups, currency)}>
        {ticks.map((tick) => (
          <g key={tick} className="chart-tick">
            <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick)} dy="0.32em" textAnchor="end">{shortMoney(tick)}</text>
          </g>
        ))}
        {groups.map((group, index) => {
          const middle = left + band * (index + 0.5);
          const [name, year] = shortLabel(group);
          const isNewYear = year !== shortLabel(groups[index - 1])[1];
          return (
            <g key={group.key} className={`chart-group ${group.key}`}>
              <title>{`${periodLabel(group)}: ${words(group)}`}</title>
              <rect className="chart-band" x={middle - band / 2 + 2} y={top} width={band - 4} height={height - top - bottom} rx={6} />
              {series.map((key, at) => (
                <rect
                  key={key}
                  className={`chart-bar ${key}`}
                  x={middle + (at - series.length / 2) * bar + 1}
                  y={y(0) - barHeight(group[key])}
                  width={Math.max(bar - 2, 2)}
                  height={barHeight(group[key])}
                  rx={Math.min(3, barHeight(group[key]) / 2)}
                />
              ))}
              <text className="chart-label" x={middle} y={height - 24} textAnchor="middle">{name}</text>
              {isNewYear && <text className="chart-year" x={middle} y={height - 8} textAnchor="middle">{year}</text>}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Three to six round numbers from 0 to above the largest amount. */
function scale(largest: number): readonly number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step * 5 >= largest) ?? largest;
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}

/** `Dec` and `2026`, `Q4` and `2026`, or the label as it is. */
function shortLabel(group: ForecastGroup | undefined): readonly [string, string] {
  if (group === undefined) return ["", ""];
  const [year = "", part = ""] = group.key.split("-");
  if (part === "") return [periodLabel(group), ""];
  if (part.startsWith("Q")) return [part, year];
  return [shortMonth(`${group.key}-01` as CalendarDate), year];
}

function words(group: ForecastGroup): string {
  const t = textsOf(messages);
  return series.map((key) => `${t.inSentence(t.names[key])} ${money(group[key], group.currency)}`).join(", ");
}

function summary(groups: readonly ForecastGroup[], currency: string): string {
  return `${textsOf(messages).forecastIn(currency)}. ${groups.map((group) => `${periodLabel(group)}: ${words(group)}`).join(". ")}`;
}
