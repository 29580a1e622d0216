import type { CustomerProfile, TimelineKind } from "rapport";
import { api } from "../../../api/client";
import { useMessages } from "../../../app/i18n";
import { mayWrite, useMe } from "../../../app/me";
import { Button } from "../../../components/Button";
import { Select } from "../../../components/Field";
import { MultiSelect } from "../../../components/MultiSelect";
import { SearchField } from "../../../components/SearchField";
import { ExportMenu } from "../../../parts/ExportMenu";
import { kindIcons } from "./kindIcons";
import type { TimelineInput } from "./TimelineTab";
import { timelineMessages } from "./timelineMessages";

export interface TimelineFilter {
  readonly kinds: readonly TimelineKind[];
  readonly owner: string;
  /** Days, or nothing. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** Consents come with a later part of the product. */
const kinds = Object.keys(kindIcons) as readonly TimelineKind[];

export function isTimelineKind(text: string): text is TimelineKind {
  return text in kindIcons;
}

interface TimelineFiltersProps {
  readonly customer: CustomerProfile;
  readonly filter: TimelineFilter;
  readonly onFilter: (change: Partial<TimelineFilter>) => void;
  readonly isFiltered: boolean;
  readonly input: TimelineInput;
}

export function TimelineFilters({ customer, filter, onFilter, isFiltered, input }: TimelineFiltersProps) {
  const t = useMessages(timelineMessages);
  const me = useMe();
  return (
    <div className="timeline-filters" role="search" aria-label={t.search}>
      <SearchField label={t.search} value={filter.text} onValue={(text) => onFilter({ text })} />
      <MultiSelect
        label={t.kinds}
        emptyText={t.allKinds}
        choices={kinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
        values={filter.kinds}
        onValues={(values) => onFilter({ kinds: values.filter(isTimelineKind) })}
      />
      <Select
        aria-label={t.owner}
        value={filter.owner}
        onValue={(owner) => onFilter({ owner })}
        choices={[{ value: "", label: t.allOwners }, ...me.assignees.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <label className="inline-field"><span>{t.from}</span><input className="input" type="date" value={filter.from} onChange={(event) => onFilter({ from: event.target.value })} /></label>
      <label className="inline-field"><span>{t.to}</span><input className="input" type="date" value={filter.to} onChange={(event) => onFilter({ to: event.target.value })} /></label>
      {isFiltered && <Button variant="quiet" size="small" onClick={() => onFilter({ kinds: [], owner: "", from: "", to: "", text: "" })}>{t.clear}</Button>}
      {mayWrite(me) && (
        <span className="push-end">
          <ExportMenu
            label={t.export}
            formats={["csv", "xlsx", "pdf"]}
            run={(format, options) => api.crm.timeline.exportTimeline({ customerProfileId: customer.id, format, ...input }, options)}
          />
        </span>
      )}
    </div>
  );
}
