import { useState } from "react";
import { calendarDate } from "rapport";
import type { CalendarDate, ID, TimelineKind } from "rapport";
import { api } from "../../../api/client";
import { day, today } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { useQueryParam } from "../../../app/router";
import { useDebounced } from "../../../app/useDebounced";
import { useWords } from "../../../app/words";
import { EmptyState } from "../../../components/EmptyState";
import { VirtualDays } from "../../../components/VirtualDays";
import { mayWrite, useMe } from "../../../app/me";
import { Pages, usePages } from "../Pages";
import { EntryItem } from "./EntryItem";
import { LogForm } from "./LogForm";
import type { TabProps } from "./part";
import { TimelineFilters } from "./TimelineFilters";
import type { TimelineFilter } from "./TimelineFilters";
import { isTimelineKind } from "./TimelineFilters";
import { timelineMessages } from "./timelineMessages";

/** Everything that happened with the customer, the newest first. */
export function TimelineTab({ detail, mayEdit, logs }: TabProps & { readonly logs: number }) {
  const t = useMessages(timelineMessages);
  const me = useMe();
  const { customer } = detail;
  const { filter, setFilter, isFiltered } = useFilter();
  const text = useDebounced(filter.text, 200).trim();
  const input = { customerProfileId: customer.id, limit: 50, ...filterInput({ ...filter, text }) };
  const pages = usePages(api.crm.timeline.getTimeline, input);
  return (
    <div className="timeline">
      {mayWrite(me) && <LogForm detail={detail} calls={logs} />}
      <TimelineFilters customer={customer} filter={filter} onFilter={setFilter} isFiltered={isFiltered} input={filterInput({ ...filter, text })} />
      <Pages
        pages={pages}
        what={t.what}
        empty={isFiltered
          ? <EmptyState icon="search" title={t.emptyFiltered}>{t.emptyFilteredText}</EmptyState>
          : <EmptyState icon="clock" title={t.emptyTitle}>{t.emptyText}</EmptyState>}
      >
        {(items) => (
          <VirtualDays
            items={items}
            keyOf={({ id }) => String(id)}
            dayOf={({ happenedAt }) => calendarDate(happenedAt)}
            rowHeight={72}
            hasMore={pages.hasNextPage}
            className="timeline-day"
            labelOf={(date) => day(date as CalendarDate)}
            heading={(date) => <h3><DayName date={date as CalendarDate} /></h3>}
          >
            {(item, row) => <EntryItem row={row} item={item} detail={detail} mayEdit={mayEdit} />}
          </VirtualDays>
        )}
      </Pages>
    </div>
  );
}

function DayName({ date }: { readonly date: CalendarDate }) {
  const w = useWords();
  if (date === today()) return <>{w.today}</>;
  if (date === calendarDate(new Date(Date.now() - 86_400_000))) return <>{w.yesterday}</>;
  return <>{day(date)}</>;
}

/** The filter stands in the address, but for the words while they are typed. */
function useFilter() {
  const [kinds, setKinds] = useQueryParam("kinds");
  const [owner, setOwner] = useQueryParam("owner");
  const [from, setFrom] = useQueryParam("from");
  const [to, setTo] = useQueryParam("to");
  const [text, setText] = useState("");
  const filter: TimelineFilter = {
    kinds: (kinds ?? "").split(",").filter(isTimelineKind),
    owner: owner ?? "",
    from: from ?? "",
    to: to ?? "",
    text,
  };
  const setFilter = (change: Partial<TimelineFilter>): void => {
    const option = { replace: true };
    if (change.kinds !== undefined) setKinds(change.kinds.length === 0 ? undefined : change.kinds.join(","), option);
    if (change.owner !== undefined) setOwner(change.owner === "" ? undefined : change.owner, option);
    if (change.from !== undefined) setFrom(change.from === "" ? undefined : change.from, option);
    if (change.to !== undefined) setTo(change.to === "" ? undefined : change.to, option);
    if (change.text !== undefined) setText(change.text);
  };
  const isFiltered = filter.kinds.length > 0 || filter.owner !== "" || filter.from !== "" || filter.to !== "" || text.trim() !== "";
  return { filter, setFilter, isFiltered };
}

/** Days are the reader's own; the last one is meant to its end. */
function filterInput({ kinds, owner, from, to, text }: TimelineFilter) {
  const start = (date: string, days: number): Date | undefined => {
    const local = new Date(date + "T00:00:00");
    if (date === "" || Number.isNaN(local.getTime())) return undefined;
    local.setDate(local.getDate() + days);
    return local;
  };
  const [after, before] = [start(from, 0), start(to, 1)];
  return {
    ...(kinds.length === 0 ? {} : { kinds: kinds as readonly TimelineKind[] }),
    ...(owner === "" ? {} : { ownerId: owner as ID<"User"> }),
    ...(after === undefined ? {} : { from: after }),
    ...(before === undefined ? {} : { to: before }),
    ...(text === "" ? {} : { text }),
  };
}

export type TimelineInput = ReturnType<typeof filterInput>;
