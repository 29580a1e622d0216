import type { SegmentRule } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { useLanguage, useMessages } from "../../app/i18n";
import { useDebounced } from "../../app/useDebounced";
import { customerCatalogue } from "./catalogues/customers";
import { messages } from "./messages";
import { RulePreview } from "./RulePreview";

interface PreviewProps {
  /** Absent as long as a condition is not complete. */
  readonly rule: SegmentRule | undefined;
  readonly isEmpty: boolean;
}

/** Which customers the rules would choose as they stand: their number, the first of them, and the rules in words. */
export function Preview({ rule, isEmpty }: PreviewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const settled = useDebounced(rule, 350);
  const found = useQuery(deals.previewSegment, { rules: settled ?? nobody }, { enabled: settled !== undefined, staleTime: 5000 });
  return (
    <RulePreview
      catalogue={customerCatalogue}
      isComplete={rule !== undefined}
      isEmpty={isEmpty}
      found={found}
      isStale={settled !== rule}
      countOf={({ count }) => count}
    >
      {({ count, items, sentence }) => (
        <>
          <p className="rule-sentence"><span className="visually-hidden">{t.inWords}: </span>{language === "de" ? sentence.german : sentence.english}</p>
          <ul className="rule-sample">
            {items.map(({ id, name, email }) => <li key={id}><span>{name}</span>{email != null && <small>{email}</small>}</li>)}
          </ul>
          {count > items.length && <p className="rule-preview-hint">{t.previewMore(count - items.length)}</p>}
        </>
      )}
    </RulePreview>
  );
}

/** Stands in while nothing is asked. */
const nobody: SegmentRule = { type: "any", rules: [] };
