import { useEffect, useState } from "react";
import type { SavedView } from "rapport";
import { views as server } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { currentRoute, navigate, useRoute } from "../../app/router";
import { showUndo } from "../../app/undo";
import type { ViewsProps } from "../../components/DataTable";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import type { MenuItem } from "../../components/Menu";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";
import { viewFailure } from "./viewFailure";
import { ViewDialog } from "./ViewDialog";
import { useViews } from "./useViews";
import { keptQuery, longestQuery, refreshViews, viewQuery } from "./views";
import type { View } from "./views";

/** The kept views, one's own and those that others share: choosing one sets the address and the columns; what one changes then can be kept in it. */
export function ViewMenu<Row>({ table, arranged }: ViewsProps<Row>) {
  const t = useMessages(messages);
  const { path, query } = useRoute();
  const views = useViews(table);
  const [naming, setNaming] = useState<"new" | "rename">();
  const isLoading = views.all === undefined && views.error === null;
  const { layout, initial, setView } = arranged;
  const all = views.all ?? [];
  const current = all.find(({ saved }) => saved.id === query.get("view"));
  const isChanged = current !== undefined && (current.query !== viewQuery(query) || !arranged.isSame(current.layout ?? initial));
  useEffect(() => setView(current === undefined ? undefined : current.layout ?? initial), [current, initial, setView]);

  /** What is to be kept of the table as it is now. */
  const kept = (): string => {
    const text = keptQuery(query, arranged.isSame(initial) ? undefined : layout);
    if (text.length > longestQuery) throw new RangeError(t.tooLong);
    return text;
  };
  const show = (view: View | undefined): void => {
    arranged.forgetChanges();
    navigate(view === undefined ? path : addressOf(path, view.query, view.saved.id));
  };
  const save = async (name: string, isShared: boolean): Promise<void> => {
    if (naming === "rename" && current !== undefined) {
      await server.updateView({ id: current.saved.id, version: current.saved.version, name }).catch(refreshAndThrow);
      await refreshViews();
    } else {
      const made = await server.createView({ list: table, name, query: kept(), isShared });
      await refreshViews();
      navigate(addressOf(path, viewQuery(query), made.id));
    }
    setNaming(undefined);
    showToast(t.saved(name));
  };
  const act = async (act: () => Promise<unknown>, message: string): Promise<void> => {
    try {
      await act();
      showToast(message);
    } catch (error) {
      showError(viewFailure(error));
    } finally {
      void refreshViews().catch(() => undefined);
    }
  };
  const remove = async ({ saved: { id, version, name }, query }: View): Promise<void> => {
    try {
      await server.deleteView({ id, version });
    } catch (error) {
      showError(viewFailure(error));
      return void refreshViews().catch(() => undefined);
    }
    navigate(path);
    void refreshViews().catch(() => undefined);
    showUndo(t.deleted(name), () => act(async () => {
      await server.restoreView({ id });
      if (currentRoute().path === path) navigate(addressOf(path, query, id));
    }, t.restored(name)));
  };

  const choice = (view: View): MenuItem => ({
    id: view.saved.id,
    label: view.saved.isOwn ? view.saved.name : <>{view.saved.name} <small>{view.saved.ownerName}</small></>,
    icon: view.saved.isShared ? "users" : "table",
    isChecked: view === current,
    ...(view.saved.isOwn ? {} : { group: t.sharedByOthers }),
    onSelect: () => show(view),
  });
  const items: MenuItem[] = [
    { id: "all", label: t.all, icon: "table", isChecked: current === undefined, onSelect: () => show(undefined) },
    ...all.filter(({ saved }) => saved.isOwn).map(choice),
    ...all.filter(({ saved }) => !saved.isOwn).map(choice),
  ];
  if (views.all === undefined && views.error !== null) items.push({ id: "retry", label: t.failed, icon: "refresh", onSelect: views.retry });
  items.push({ id: "save", label: t.save, icon: "plus", onSelect: () => setNaming("new") });
  if (views.left > 0) items.push({ id: "left", label: t.left(views.left), icon: "refresh", onSelect: views.moveAgain });
  if (current?.saved.isOwn === true) {
    const { id, version, name, isShared } = current.saved;
    const update = (change: Partial<Pick<SavedView, "query" | "isShared">>, message: string): void => void act(() => server.updateView({ id, version, ...change }), message);
    if (isChanged) items.push({ id: "update", label: t.update, icon: "check", onSelect: () => void act(async () => server.updateView({ id, version, query: kept() }), t.saved(name)) });
    items.push(
      { id: "rename", label: t.rename, icon: "edit", onSelect: () => setNaming("rename") },
      isShared
        ? { id: "unshare", label: t.unshare, icon: "lock", onSelect: () => update({ isShared: false }, t.unshared(name)) }
        : { id: "share", label: t.share, icon: "users", onSelect: () => update({ isShared: true }, t.shared(name)) },
      { id: "delete", label: t.remove, icon: "trash", isDangerous: true, onSelect: () => void remove(current) },
    );
  }
  const name = current?.saved.name ?? (isLoading && query.has("view") ? t.loading : t.all);
  return (
    <>
      <Menu
        label={t.view(name)}
        className="dt-view-button"
        button={<><Icon name={current?.saved.isShared === true ? "users" : "table"} /><span>{name}</span>{isChanged && <small>· {t.changed}</small>}<Icon name="chevron" size={14} /></>}
        items={items}
        {...(isLoading ? { header: t.loading } : {})}
      />
      {naming !== undefined && <ViewDialog initial={naming === "rename" ? name : ""} asksForSharing={naming === "new"} onClose={() => setNaming(undefined)} onSave={save} />}
    </>
  );
}

function addressOf(path: string, query: string, view: string): string {
  const next = new URLSearchParams(query);
  next.set("view", view);
  return `${path}?${next.toString()}`;
}

/** Somebody's newer version is what the next try begins with. */
async function refreshAndThrow(error: unknown): Promise<never> {
  await refreshViews().catch(() => undefined);
  throw error;
}
