/** What an entry says has changed, in words. */
import type { AuditEntry, JSONValue } from "rapport";
import { useQuery } from "rapport/react";
import { pipelines, team } from "../../api/client";
import { useFieldLabel } from "../../app/fieldWords";
import { day, moment, number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { messages } from "./messages";

export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Say nothing that the entry itself does not. */
const silent: ReadonlySet<string> = new Set(["id", "workspaceId", "createdBy", "updatedBy", "version", "error"]);
const secrets = /(Hash|Secret|secret|password)$/;
const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

export interface ChangeWords {
  readonly of: (entry: AuditEntry) => readonly FieldChange[];
  /** A record's own name, if the entry tells it. */
  readonly nameOf: (entry: AuditEntry) => string | undefined;
}

export function useChangeWords(): ChangeWords {
  const t = useMessages(messages);
  const label = useFieldLabel();
  const me = useMe();
  const members = useQuery(team.listMembers, {}, { staleTime: 60_000 });
  const lines = useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 });
  const names = new Map<string, string>();
  for (const { id, name } of [...me.assignees, ...(members.data?.items ?? [])]) names.set(id, name);
  for (const pipeline of lines.data?.items ?? []) {
    names.set(pipeline.id, pipeline.name);
    for (const { id, name } of pipeline.stages) names.set(id, name);
  }
  if (me.teamId != null && me.teamName != null) names.set(me.teamId, me.teamName);

  const text = (field: string, value: JSONValue | undefined): string | undefined => {
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "boolean") return value ? t.yes : t.no;
    if (typeof value === "number") return number(value);
    if (typeof value === "string") {
      if (idPattern.test(value)) return names.get(value) ?? `…${value.slice(-6)}`;
      if (instantPattern.test(value)) return moment(new Date(value));
      if (dayPattern.test(value)) return day(value as never);
      return value;
    }
    if (Array.isArray(value)) return value.length > 5 ? t.items(value.length) : value.map((part) => text(field, part as JSONValue) ?? "").join(", ") || undefined;
    const parts = Object.entries(value as { readonly [key: string]: JSONValue });
    return parts.length === 0 ? undefined : parts.map(([key, part]) => `${label(key)}: ${text(key, part) ?? t.nothing}`).join(", ");
  };
  return {
    of: ({ changes }) => pairs(changes)
      .filter(([field]) => !silent.has(field))
      .map(([field, { old: before, new: after }]) => (secrets.test(field)
        ? { field, label: label(field), before: undefined, after: t.hidden }
        : { field, label: label(field), before: text(field, before), after: text(field, after) }))
      .filter(({ before, after }) => before !== after),
    nameOf: ({ changes, entityId }) => {
      const named = new Map(pairs(changes));
      for (const field of ["title", "name", "number", "subject", "fileName"]) {
        const { new: after, old: before } = named.get(field) ?? {};
        if (typeof after === "string") return after;
        if (typeof before === "string") return before;
      }
      return names.get(entityId);
    },
  };
}

interface Pair {
  readonly old?: JSONValue;
  readonly new?: JSONValue;
}

function pairs(changes: JSONValue): readonly (readonly [string, Pair])[] {
  if (typeof changes !== "object" || changes === null || Array.isArray(changes)) return [];
  return Object.entries(changes).flatMap(([field, pair]) => (typeof pair === "object" && pair !== null ? [[field, pair as Pair] as const] : []));
}
