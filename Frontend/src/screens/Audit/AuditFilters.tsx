import { useQuery } from "rapport/react";
import { team } from "../../api/client";
import { compareTexts } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { changeQuery } from "../../app/router";
import { Button } from "../../components/Button";
import { Select } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { MultiSelect } from "../../components/MultiSelect";
import { isFiltered } from "./filter";
import type { AuditFilter } from "./filter";
import { messages } from "./messages";

/** Which entries are shown. The address holds it all, so that a view can be sent to somebody. */
export function AuditFilters({ filter }: { readonly filter: AuditFilter }) {
  const t = useMessages(messages);
  const members = useQuery(team.listMembers, {}, { staleTime: 60_000 });
  const entities: { readonly [entity: string]: string } = t.entities;
  const sorted = (texts: { readonly [value: string]: string }) => Object.entries(texts)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => compareTexts(one.label, other.label));
  const date = (name: "from" | "to") => (
    <label className="audit-date">
      <span>{t[name]}</span>
      <input className="input" type="date" value={filter[name] ?? ""} onChange={(event) => changeQuery({ [name]: event.target.value }, { replace: true })} />
    </label>
  );
  return (
    <div className="audit-filters" role="search" aria-label={t.filters}>
      <Select
        aria-label={t.entity}
        value={filter.entity ?? ""}
        onValue={(entity) => changeQuery({ entity, id: undefined })}
        choices={[{ value: "", label: t.allEntities }, ...sorted(entities), ...(filter.entity !== undefined && !(filter.entity in entities) ? [{ value: filter.entity, label: filter.entity }] : [])]}
      />
      <MultiSelect
        label={t.actions}
        emptyText={t.allActions}
        choices={[...sorted(t.actionNames), ...filter.actions.filter((action) => !(action in t.actionNames)).map((value) => ({ value, label: value }))]}
        values={filter.actions}
        onValues={(actions) => changeQuery({ action: actions.slice(0, 20).join(",") }, { replace: true })}
      />
      <Select
        aria-label={t.user}
        value={filter.actorId ?? ""}
        onValue={(user) => changeQuery({ user })}
        choices={[{ value: "", label: t.allUsers }, ...(members.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {date("from")}
      {date("to")}
      {filter.entityId !== undefined && (
        <button type="button" className="audit-one" onClick={() => changeQuery({ id: undefined })}>
          {t.oneRecord(`${entities[filter.entity ?? ""] ?? filter.entity} …${filter.entityId.slice(-6)}`)} <Icon name="close" size={12} />
          <span className="visually-hidden">{t.showAll}</span>
        </button>
      )}
      {isFiltered(filter) && (
        <Button variant="quiet" size="small" onClick={() => changeQuery({ entity: undefined, id: undefined, action: undefined, user: undefined, from: undefined, to: undefined })}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}
