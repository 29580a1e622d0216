import { id } from "rapport";
import type { CalendarDate, ExportAuditLog, ID } from "rapport";
import { localDate } from "../../app/format";

export interface AuditFilter {
  readonly entity: string | undefined;
  readonly entityId: string | undefined;
  readonly actorId: ID<"User"> | undefined;
  readonly actions: readonly string[];
  /** Days as the reader counts them, both included. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

export function filterOf(query: URLSearchParams): AuditFilter {
  const get = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const date = (name: string): CalendarDate | undefined => {
    const value = get(name);
    return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? (value as CalendarDate) : undefined;
  };
  const user = get("user");
  const entity = get("entity");
  return {
    entity,
    entityId: entity === undefined ? undefined : get("id"),
    actorId: user === undefined ? undefined : id<"User">(user),
    actions: get("action")?.split(",").filter((action) => action !== "").slice(0, 20) ?? [],
    from: date("from"),
    to: date("to"),
  };
}

export function isFiltered(filter: AuditFilter): boolean {
  return filter.actions.length > 0 || [filter.entity, filter.actorId, filter.from, filter.to].some((value) => value !== undefined);
}

/** What getAuditLog and exportAuditLog take alike. */
export function inputOf({ entity, entityId, actorId, actions, from, to }: AuditFilter): Omit<ExportAuditLog, "format"> {
  return {
    ...(entity === undefined ? {} : { entity }),
    ...(entityId === undefined ? {} : { entityId }),
    ...(actorId === undefined ? {} : { actorId }),
    ...(actions.length === 0 ? {} : { actions }),
    ...(from === undefined ? {} : { from: localDate(from) }),
    ...(to === undefined ? {} : { to: dayAfter(to) }),
  };
}

function dayAfter(date: CalendarDate): Date {
  const midnight = localDate(date);
  midnight.setDate(midnight.getDate() + 1);
  return midnight;
}
