import { useState } from "react";
import { useMessages } from "../../app/i18n";
import { navigate, useRoute } from "../../app/router";
import { useWords } from "../../app/words";
import { Button } from "../Button";
import { Dialog } from "../Dialog";
import { TextField } from "../Field";
import { Icon } from "../Icon";
import { Menu } from "../Menu";
import type { MenuItem } from "../Menu";
import { showToast } from "../Toast";
import type { Arranged } from "./layout";
import { messages } from "./messages";
import { useViews, viewQuery } from "./views";
import type { View } from "./views";

interface ViewMenuProps<Row> {
  readonly table: string;
  readonly arranged: Arranged<Row>;
}

/** The kept views: choosing one sets the address and the columns; what one changes then can be kept in it. */
export function ViewMenu<Row>({ table, arranged }: ViewMenuProps<Row>) {
  const t = useMessages(messages);
  const w = useWords();
  const { path, query } = useRoute();
  const [views, setViews] = useViews(table);
  const [naming, setNaming] = useState<"new" | "rename">();
  const current = views.find(({ id }) => id === query.get("view"));
  const isChanged = current !== undefined
    && (current.query !== viewQuery(query) || JSON.stringify(current.layout) !== JSON.stringify(arranged.layout));

  const show = (view: View | undefined): void => {
    if (view === undefined) {
      arranged.reset();
      return navigate(path);
    }
    arranged.setLayout(view.layout);
    const next = new URLSearchParams(view.query);
    next.set("view", view.id);
    navigate(`${path}?${next.toString()}`);
  };
  const replace = (changed: View): void => setViews(views.map((view) => (view.id === changed.id ? changed : view)));
  const save = (name: string): void => {
    if (naming === "rename" && current !== undefined) replace({ ...current, name });
    else {
      const view = { id: Math.random().toString(36).slice(2, 10), name, query: viewQuery(query), layout: arranged.layout };
      setViews([...views, view]);
      show(view);
    }
    setNaming(undefined);
    showToast(t.viewSaved(name));
  };
  const remove = (view: View): void => {
    setViews(views.filter(({ id }) => id !== view.id));
    navigate(path);
    showToast(t.viewDeleted(view.name), { label: w.undo, run: () => setViews(views) });
  };

  const items: MenuItem[] = [
    { id: "all", label: t.defaultView, icon: "table", isChecked: current === undefined, onSelect: () => show(undefined) },
    ...views.map((view) => ({ id: view.id, label: t.viewOf(view.name), icon: "table" as const, isChecked: view.id === current?.id, onSelect: () => show(view) })),
    { id: "save", label: t.saveView, icon: "plus", onSelect: () => setNaming("new") },
  ];
  if (current !== undefined) {
    if (isChanged) items.push({ id: "update", label: t.updateView, icon: "check", onSelect: () => replace({ ...current, query: viewQuery(query), layout: arranged.layout }) });
    items.push({ id: "rename", label: t.renameView, icon: "edit", onSelect: () => setNaming("rename") });
    items.push({ id: "delete", label: t.deleteView, icon: "trash", isDangerous: true, onSelect: () => remove(current) });
  }
  const name = current?.name ?? t.defaultView;
  return (
    <>
      <Menu
        label={t.view(name)}
        className="dt-view-button"
        button={<><Icon name="table" /><span>{name}</span>{isChanged && <small>· {t.changed}</small>}<Icon name="chevron" size={14} /></>}
        items={items}
      />
      {naming !== undefined && <NameDialog initial={naming === "rename" ? name : ""} onClose={() => setNaming(undefined)} onSave={save} />}
    </>
  );
}

interface NameDialogProps {
  readonly initial: string;
  readonly onClose: () => void;
  readonly onSave: (name: string) => void;
}

function NameDialog({ initial, onClose, onSave }: NameDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [name, setName] = useState(initial);
  return (
    <Dialog
      title={t.viewName}
      onClose={onClose}
      onSubmit={() => name.trim() !== "" && onSave(name.trim())}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" disabled={name.trim() === ""}>{w.save}</Button>
        </>
      }
    >
      <TextField label={w.name} value={name} onValue={setName} maxLength={60} autoFocus autoComplete="off" hint={t.viewLead} />
    </Dialog>
  );
}
