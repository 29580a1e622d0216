import type { CustomerProfile, ExportFormat, TimelineKind } from "rapport";
import { useMutation } from "rapport/react";
import { api } from "../../../api/client";
import { describe } from "../../../api/errors";
import { useMessages } from "../../../app/i18n";
import { mayWrite, useMe } from "../../../app/me";
import { Button } from "../../../components/Button";
import { Select } from "../../../components/Field";
import { Icon } from "../../../components/Icon";
import { Menu } from "../../../components/Menu";
import { showError, showToast } from "../../../components/Toast";
import { ChoiceMenu } from "../../../parts/customers/ChoiceMenu";
import { download } from "../../../parts/customers/download";
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
const kinds = (Object.keys(kindIcons) as readonly TimelineKind[]).filter((kind) => kind !== "consent");

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
  const file = useMutation(api.crm.timeline.exportTimeline, {
    onSuccess: (file) => {
      download(file);
      showToast(t.exported(file.name));
    },
    onError: (error) => showError(describe(error)),
  });
  return (
    <div className="timeline-filters" role="search" aria-label={t.search}>
      <div className="search-box">
        <Icon name="search" />
        <input className="input" type="search" aria-label={t.search} placeholder={t.search} maxLength={200} value={filter.text} onChange={(event) => onFilter({ text: event.target.value })} />
      </div>
      <ChoiceMenu
        label={t.kinds}
        text={filter.kinds.length === 0 ? t.allKinds : t.someKinds(filter.kinds.length)}
        choices={kinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
        chosen={filter.kinds}
        onChosen={(kinds) => onFilter({ kinds })}
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
        <Menu
          label={t.export}
          className="icon-menu push-end"
          align="end"
          button={file.isPending ? <span className="spinner" aria-hidden="true" /> : <Icon name="download" />}
          items={(["csv", "xlsx", "pdf"] as const).map((format: ExportFormat) => ({
            id: format,
            label: format.toUpperCase(),
            onSelect: () => file.mutate({ customerProfileId: customer.id, format, ...input }),
          }))}
        />
      )}
    </div>
  );
}
