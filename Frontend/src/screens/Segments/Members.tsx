import { useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import type { ID, Segment, SegmentMember } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { deals } from "../../api/client";
import { moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { changeQuery, useQueryParam } from "../../app/router";
import { useDebounced } from "../../app/useDebounced";
import { Button, IconButton } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { Link } from "../../components/Link";
import { LoadMore } from "../../components/LoadMore";
import { SearchField } from "../../components/SearchField";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { useRowKeys } from "../../components/useRowKeys";
import { useVirtualList } from "../../components/useVirtualList";
import { CustomerSelect } from "../../fields/CustomerSelect";
import { messages } from "./messages";
import { customerTexts } from "../../parts/rules/catalogues/customers";
import { useMembership } from "./useMembership";

/** Who is in a segment. Into manual ones customers are put, and taken out again, here. */
export function Members({ segment }: { readonly segment: Segment }) {
  const t = useMessages(messages);
  const mayChange = mayWrite(useMe()) && segment.type === "manual";
  const [text = "", setText] = useQueryParam("text");
  const words = useDebounced(text.trim(), 150);
  const [order, setOrder] = useQueryParam("order");
  const isByAge = order === "created";
  const [chosen, setChosen] = useState<ReadonlySet<ID<"CustomerProfile">>>(new Set());
  const membership = useMembership(segment);
  const pages = useInfiniteQuery(
    deals.getSegmentMembers,
    (cursor: string | undefined) => ({
      id: segment.id,
      ...(isByAge ? { sort: "created", direction: "descending" } as const : { sort: "name" } as const),
      limit: 100,
      ...(words === "" ? {} : { text: words }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  const loaded = pages.data?.pages;
  const members = useMemo(() => (loaded ?? []).flatMap(({ items }): readonly SegmentMember[] => items), [loaded]);
  const frame = useRef<HTMLDivElement>(null);
  const shown = members.map(({ customer }) => customer.id);
  const picked = shown.filter((id) => chosen.has(id));
  const choose = (id: ID<"CustomerProfile">): void => setChosen((now) => {
    const next = new Set(now);
    if (!next.delete(id)) next.add(id);
    return next;
  });
  const takeOut = async (ids: readonly ID<"CustomerProfile">[]): Promise<void> => {
    await membership.remove(ids);
    setChosen(new Set());
  };
  return (
    <>
      <div className="members-tools">
        <SearchField label={t.searchMembers} value={text} onValue={(text) => setText(text, { replace: true })} />
        <Select
          aria-label={t.memberSort}
          value={isByAge ? "created" : ""}
          onValue={(value) => setOrder(value === "" ? undefined : value, { replace: true })}
          choices={[{ value: "", label: t.memberSorts.name }, { value: "created", label: t.memberSorts.created }]}
        />
        {mayChange && (
          <CustomerSelect
            key={members.length}
            label={t.add}
            className="label-hidden members-add"
            onValue={(customer) => customer !== undefined && void membership.add(customer)}
          />
        )}
      </div>
      {picked.length > 0 && (
        <div className="members-bulk" role="toolbar" aria-label={t.selected(picked.length)}>
          <strong>{t.selected(picked.length)}</strong>
          <Button size="small" icon="close" isBusy={membership.isBusy} onClick={() => void takeOut(picked)}>{t.removeSelected}</Button>
          <Button size="small" variant="quiet" onClick={() => setChosen(new Set())}>{t.clearSelection}</Button>
        </div>
      )}
      {pages.data === undefined && pages.error !== null && <ErrorState title={t.membersFailed} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} />}
      {pages.data === undefined && pages.error === null && <><LoadingText>{t.loadingMembers}</LoadingText><Skeleton count={6} /></>}
      {pages.data !== undefined && members.length === 0 && (
        <EmptyState icon="users" title={t.noMembersTitle}>
          {words !== "" ? t.noMembersFound : segment.type === "manual" ? t.noMembersManual : t.noMembersAutomatic}
        </EmptyState>
      )}
      {members.length > 0 && (
        <div ref={frame} className="members-frame" tabIndex={0} role="group" aria-label={t.tabs.members}>
          <table className="members-table" aria-rowcount={pages.hasNextPage ? -1 : members.length + 1}>
            <caption className="visually-hidden">{t.tabs.members}</caption>
            <thead>
              <tr aria-rowindex={1}>
                {mayChange && (
                  <th scope="col" className="members-check">
                    <input
                      type="checkbox"
                      aria-label={t.selectAll}
                      checked={picked.length === shown.length}
                      onChange={() => setChosen(picked.length === shown.length ? new Set() : new Set(shown))}
                    />
                  </th>
                )}
                <th scope="col">{t.customer}</th><th scope="col" className="members-status">{t.status}</th><th scope="col" className="members-owner">{t.owner}</th><th scope="col" className="members-since">{t.since}</th>
                <th scope="col" className="members-actions"><span className="visually-hidden">{t.tabs.check}</span></th>
              </tr>
            </thead>
            <MemberRows
              frame={frame}
              members={members}
              chosen={chosen}
              onChoose={mayChange ? choose : undefined}
              onRemove={mayChange ? (id) => void takeOut([id]) : undefined}
            />
          </table>
        </div>
      )}
      <LoadMore pages={pages} />
    </>
  );
}

interface MemberRowsProps {
  readonly frame: RefObject<HTMLElement>;
  readonly members: readonly SegmentMember[];
  readonly chosen: ReadonlySet<ID<"CustomerProfile">>;
  readonly onChoose: ((id: ID<"CustomerProfile">) => void) | undefined;
  readonly onRemove: ((id: ID<"CustomerProfile">) => void) | undefined;
}

/** Only those near the eye are there, however many have been loaded. */
function MemberRows({ frame, members, chosen, onChoose, onRemove }: MemberRowsProps) {
  const keys = useMemo(() => members.map(({ customer }) => customer.id), [members]);
  const { start, end, before, after } = useVirtualList(frame, keys, 41);
  useRowKeys(frame, keys);
  const columns = onChoose === undefined ? 5 : 6;
  return (
    <>
      <Room columns={columns} height={before} />
      <tbody>
        {members.slice(start, end).map((member, at) => {
          const { id } = member.customer;
          return (
            <Member
              key={id}
              rowIndex={start + at + 2}
              member={member}
              isChosen={chosen.has(id)}
              onChoose={onChoose && (() => onChoose(id))}
              onRemove={onRemove && (() => onRemove(id))}
            />
          );
        })}
      </tbody>
      <Room columns={columns} height={after} />
    </>
  );
}

/** The room of rows that are not there. */
function Room({ columns, height }: { readonly columns: number; readonly height: number }) {
  return height === 0 ? null : <tbody aria-hidden="true" className="members-room"><tr><td colSpan={columns} style={{ height }} /></tr></tbody>;
}

interface MemberProps {
  readonly rowIndex: number;
  readonly member: SegmentMember;
  readonly isChosen: boolean;
  readonly onChoose: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

function Member({ rowIndex, member, isChosen, onChoose, onRemove }: MemberProps) {
  const t = useMessages(messages);
  const { status: statuses } = useMessages(customerTexts).choices;
  const { customer, status, ownerName, addedAt } = member;
  return (
    <tr className={isChosen ? "is-chosen" : undefined} aria-rowindex={rowIndex} data-row={customer.id} data-customer={customer.id}>
      {onChoose !== undefined && <td className="members-check"><input type="checkbox" aria-label={t.select(customer.name)} checked={isChosen} onChange={onChoose} /></td>}
      <th scope="row"><Link data-main="" to={`/customers/${customer.id}`}>{customer.name}</Link></th>
      <td>{statuses[status]}</td>
      <td>{ownerName}</td>
      <td>{moment(addedAt)}</td>
      <td className="members-actions">
        <IconButton icon="help" size="small" label={t.why(customer.name)} onClick={() => changeQuery({ tab: "check", customer: customer.id, text: undefined })} />
        {onRemove !== undefined && <IconButton icon="close" size="small" label={t.remove(customer.name)} onClick={onRemove} />}
      </td>
    </tr>
  );
}
