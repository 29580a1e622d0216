import type { DuplicateReason } from "rapport";
import { useLanguage, useMessages } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import { customerMessages } from "./messages";

/** What speaks for two customers being the same, and what against it. */
export function Reasons({ reasons }: { readonly reasons: readonly DuplicateReason[] }) {
  const t = useMessages(customerMessages);
  const language = useLanguage();
  return (
    <ul className="reason-list">
      {reasons.map(({ kind, weight, text }, index) => {
        // The server's words say more, where they are in the reader's language.
        const words = language === "en" ? sentence(text) : weight < 0 ? t.speaksAgainst(t.reason[kind]) : t.reason[kind];
        return (
          <li key={index}>
            <Badge tone={weight < 0 ? "neutral" : "good"} icon={weight < 0 ? "close" : "check"} title={text}>{words}</Badge>
          </li>
        );
      })}
    </ul>
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
