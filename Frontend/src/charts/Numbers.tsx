import "./charts.css";

interface NumberFact {
  readonly label: string;
  readonly value: string;
  /** What it was before, or what it is made of. */
  readonly note?: string | undefined;
  readonly tone?: "good" | "bad" | undefined;
}

/** The few numbers that matter most, large. */
export function Numbers({ facts }: { readonly facts: readonly NumberFact[] }) {
  return (
    <dl className="numbers">
      {facts.map(({ label, value, note, tone }) => (
        <div key={`${label} ${value}`} className={tone}><dt>{label}</dt><dd>{value}{note !== undefined && <small>{note}</small>}</dd></div>
      ))}
    </dl>
  );
}
