import type { BarKind } from "./BarRows";
import "./charts.css";

/** What the colours of a chart stand for. */
export function Legend({ entries }: { readonly entries: readonly { readonly kind: BarKind; readonly label: string }[] }) {
  return (
    <p className="plot-legend">
      {entries.map(({ kind, label }) => <span key={kind}><span className={`plot-swatch ${kind}`} aria-hidden="true" />{label}</span>)}
    </p>
  );
}
