import type { DuplicateReason } from "rapport";
import { useLanguage } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import { useCustomFields } from "./customFields";
import { likenessText } from "./likeness";

/** What speaks for two customers being the same, and what against it. */
export function Reasons({ reasons }: { readonly reasons: readonly DuplicateReason[] }) {
  useLanguage();
  const fields = useCustomFields();
  return (
    <ul className="reason-list">
      {reasons.map(({ weight, text, likeness }, index) => (
        <li key={index}>
          <Badge tone={weight < 0 ? "neutral" : "good"} icon={weight < 0 ? "close" : "check"}>{likenessText(likeness, fields, text)}</Badge>
        </li>
      ))}
    </ul>
  );
}
