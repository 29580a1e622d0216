import { useRef, useState } from "react";
import { id } from "rapport";
import type { CustomerProfile, Segment } from "rapport";
import { useQuery } from "rapport/react";
import { cache, deals as extensions } from "../../../api/client";
import { describe } from "../../../api/errors";
import { number } from "../../../app/format";
import { useLanguage, useMessages } from "../../../app/i18n";
import { showUndo } from "../../../app/undo";
import { Badge } from "../../../components/Badge";
import { IconButton } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Select } from "../../../components/Field";
import { Icon } from "../../../components/Icon";
import { Link } from "../../../components/Link";
import { Popover } from "../../../components/Popover";
import { Skeleton } from "../../../components/Skeleton";
import { showError } from "../../../components/Toast";
import { messages } from "../messages";
import { itemsOf, Pages, usePages } from "../Pages";
import type { TabProps } from "./part";

/** The groups that the customer is in. */
export function SegmentsTab({ detail, mayEdit }: TabProps) {
  const t = useMessages(messages);
  const { customer } = detail;
  const pages = usePages(extensions.listSegments, { customerProfileId: customer.id, limit: 200 });
  const manual = useQuery(extensions.listSegments, { type: "manual", limit: 200 }, { enabled: mayEdit });
  const own = new Set(itemsOf(pages).map(({ id }) => id));
  const others = manual.data?.items.filter(({ id }) => !own.has(id)) ?? [];
  const change = (segment: Segment, isIn: boolean): void => void changeMembership(customer, segment, isIn, t.segment);
  return (
    <>
      {mayEdit && others.length > 0 && (
        <div className="tab-tools end">
          <Select
            aria-label={t.segment.add}
            value=""
            onValue={(value) => {
              const segment = others.find(({ id }) => id === value);
              if (segment !== undefined) change(segment, true);
            }}
            choices={[{ value: "", label: t.segment.add }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </div>
      )}
      <Pages pages={pages} what={t.tabs.segments} empty={<EmptyState icon="users" title={t.segment.emptyTitle}>{t.segment.emptyText}</EmptyState>}>
        {(segments) => (
          <ul className="card-list" aria-label={t.tabs.segments}>
            {segments.map((segment) => (
              <li key={segment.id} className="card-item">
                <span className={`stage-dot ${segment.color}`} />
                <div className="card-main">
                  <p className="card-title">
                    <Link to={`/segments/${segment.id}`}>{segment.name}</Link>
                    <Badge>{segment.type === "manual" ? t.segment.manual : t.segment.automatic}</Badge>
                  </p>
                  <p className="muted">
                    <span>{t.segment.members(number(segment.memberCount), segment.memberCount === 1)}</span>
                    <Why segment={segment} customer={customer} />
                  </p>
                </div>
                {mayEdit && segment.type === "manual" && (
                  <IconButton icon="close" size="small" label={t.segment.remove(segment.name)} onClick={() => change(segment, false)} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </>
  );
}

/** Why the customer is there, asked for when one wants to know. */
function Why({ segment, customer }: { readonly segment: Segment; readonly customer: CustomerProfile }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const query = useQuery(extensions.explainSegmentMembership, { id: segment.id, customerProfileId: customer.id }, { enabled: isOpen });
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-label={t.segment.whyLabel(segment.name)}
        onClick={() => setOpen(!isOpen)}
        onBlur={() => setOpen(false)}
      >
        {t.segment.why} <Icon name="chevron" size={12} />
      </button>
      {isOpen && (
        <Popover anchor={anchor}>
          <div className="note-popover" role="status">
            {query.data !== undefined ? query.data.summary[language === "de" ? "german" : "english"]
              : query.error !== null ? describe(query.error) : <Skeleton count={2} />}
          </div>
        </Popover>
      )}
    </>
  );
}

interface Texts {
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly refused: string;
}

/** Puts the customer in or takes it out, with the opposite as the way back. */
async function changeMembership(customer: CustomerProfile, segment: Segment, isIn: boolean, t: Texts): Promise<void> {
  const input = { id: id<"Segment">(segment.id), customerProfileIds: [customer.id] };
  try {
    const { items } = await (isIn ? extensions.addToSegment(input) : extensions.removeFromSegment(input));
    if (items[0]?.outcome === "refused") showError(t.refused);
    else {
      const text = isIn ? t.added(segment.name) : t.removed(segment.name);
      showUndo(text, () => changeMembership(customer, segment, !isIn, t));
    }
  } catch (error) {
    showError(describe(error));
  }
  for (const query of [extensions.listSegments, extensions.getSegment, extensions.getSegmentMembers]) void cache.invalidate(query);
}
