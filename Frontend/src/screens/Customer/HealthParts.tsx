import type { HealthScore } from "rapport";
import { number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { findingText } from "../../parts/customers/healthWords";
import { customerMessages } from "../../parts/customers/messages";
import { messages } from "./messages";

/** What a score is put together from, and why each part is what it is. */
export function HealthParts({ health }: { readonly health: HealthScore }) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  return (
    <ul className="health-parts">
      {health.parts.map(({ key, score, weight, contribution, reason, finding }) => (
        <li key={key}>
          <span className="health-part-name">{c.part[key]}</span>
          <span className="health-part-score">{score ?? t.unknown}</span>
          <meter className="health-meter" min={0} max={100} low={40} high={70} optimum={100} value={score ?? 0} aria-label={c.part[key]} />
          <span className="health-part-reason">
            <span>{findingText(finding, reason)}</span>
            <small>{t.weightOf(weight, number(contribution))}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
