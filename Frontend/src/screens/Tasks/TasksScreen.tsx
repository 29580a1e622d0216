import { cache, tasks } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { Select } from "../../components/Field";
import { Tabs } from "../../components/Tabs";
import { messages as taskMessages } from "../../parts/tasks/messages";
import { CalendarView } from "./CalendarView";
import { ListOfTasks } from "./ListOfTasks";
import { messages } from "./messages";
import { kinds, sorts, views } from "./taskInput";
import type { TaskFilter, TaskView } from "./taskInput";
import "../../parts/tasks/tasks.css";
import "./Tasks.css";

const news = ["crm.task.*"] as const;
const targets = [tasks] as const;

/** What is to be done, by whom, and when. The address holds what is shown. */
export default function TasksScreen() {
  const t = useMessages(messages);
  const words = useMessages(taskMessages);
  const me = useMe();
  const [chosen, setChosen] = useQueryParam("view");
  const [whose, setWhose] = useQueryParam("whose");
  const [kind, setKind] = useQueryParam("kind");
  const [sortParam, setSort] = useQueryParam("sort");
  const view = views.find((view) => view === chosen) ?? "today";
  const filter: TaskFilter = { whose: whose ?? "mine", kind: kinds.find((known) => known === kind) };
  const isSortable = view !== "calendar" && view !== "done";
  const sort = (isSortable && sorts.find((known) => known === sortParam)) || "due";
  useLive(news, targets);
  useTitle(t.title);
  const others = me.assignees.filter(({ id }) => id !== me.id);

  return (
    <div className="tasks-screen">
      <header className="page-header">
        <h1>{t.title}</h1>
        <div className="page-tools">
          {isSortable && (
            <Select
              aria-label={t.sort}
              value={sort}
              onValue={(value) => setSort(value === "due" ? undefined : value, { replace: true })}
              choices={sorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
            />
          )}
          <Select
            aria-label={words.kind}
            value={filter.kind ?? ""}
            onValue={(value) => setKind(value === "" ? undefined : value, { replace: true })}
            choices={[{ value: "", label: t.allKinds }, ...kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))]}
          />
          <Select
            aria-label={t.whose}
            value={filter.whose}
            onValue={(value) => setWhose(value === "mine" ? undefined : value, { replace: true })}
            choices={[
              { value: "mine", label: t.mine },
              ...(me.teamId === null || me.teamId === undefined ? [] : [{ value: "team", label: t.team }]),
              { value: "all", label: t.all },
              ...others.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
          />
        </div>
      </header>
      <Tabs<TaskView>
        label={t.views}
        tabs={views.map((id) => ({ id, label: t.view[id] }))}
        selected={view}
        onSelect={(next) => {
          setChosen(next === "today" ? undefined : next);
          void cache.invalidate(tasks);
        }}
      >
        <div className="tasks-body">
          {view === "calendar" ? <CalendarView filter={filter} /> : <ListOfTasks key={view} view={view} filter={filter} sort={sort} />}
        </div>
      </Tabs>
    </div>
  );
}
