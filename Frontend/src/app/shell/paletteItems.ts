/** What the palette offers by itself: places, actions, and what was opened last. */
import { useMemo } from "react";
import { id } from "rapport";
import type { Me } from "rapport";
import type { IconName } from "../../components/Icon";
import { kinds } from "../../screens/Reports/filter";
import { messages as reportMessages } from "../../screens/Reports/messages";
import { messages as settingsMessages } from "../../screens/Settings/messages";
import { languages, textsOf, useLanguage, useMessages } from "../i18n";
import { mayWrite } from "../me";
import { chooseMemberLanguage } from "../memberLanguage";
import { recents, remember } from "../recent";
import type { Recent } from "../recent";
import { navigate, withQuery } from "../router";
import { chooseTheme } from "../useTheme";
import { fuzzyScore } from "./fuzzy";
import { baseOf, navRoutes } from "./navRoutes";
import { openOverlay } from "./overlay";
import { paletteMessages } from "./paletteMessages";
import { signOut } from "./signOut";

type PaletteGroup = "recent" | "create" | "places" | "actions" | "records";

export interface PaletteItem {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** Beside the label, smaller. */
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly keys?: readonly string[];
  readonly run: () => void;
}

export function useCreateItems(me: Me): readonly PaletteItem[] {
  const t = useMessages(paletteMessages);
  return useMemo(() => {
    if (!mayWrite(me)) return [];
    const items: PaletteItem[] = [
      { id: "new-deal", group: "create", label: t.newDeal, icon: "board", run: () => navigate("/pipeline?new=deal") },
      { id: "new-customer", group: "create", label: t.newCustomer, icon: "building", run: () => openOverlay({ type: "new", what: "customer" }) },
      { id: "new-lead", group: "create", label: t.newLead, icon: "lead", run: () => openOverlay({ type: "new", what: "lead" }) },
      { id: "new-task", group: "create", label: t.newTask, icon: "task", run: () => openOverlay({ type: "new", what: "task" }) },
    ];
    if (me.role !== "rep") items.push({ id: "new-segment", group: "create", label: t.newSegment, icon: "segments", run: () => navigate("/segments/new") });
    return items;
  }, [me, t]);
}

export function usePlaceItems(me: Me): readonly PaletteItem[] {
  const t = useMessages(paletteMessages);
  const language = useLanguage();
  return useMemo(() => {
    const places = navRoutes(me.role).map((route): PaletteItem => ({
      id: route.path,
      group: "places",
      label: textsOf(route.nav.label),
      icon: route.nav.icon,
      ...(route.nav.key === undefined ? {} : { keys: ["G", route.nav.key.toUpperCase()] }),
      run: () => navigate(baseOf(route.path)),
    }));
    const other = languages.filter(({ value }) => value !== language);
    return [
      ...places,
      place("/account", t.account, "user"),
      { id: "keys", group: "actions", label: t.keys, icon: "keyboard", keys: ["?"], run: () => openOverlay({ type: "keys" }) },
      ...other.map(({ value, label }) => action(value, `${t.language}: ${label}`, "globe", () => void chooseMemberLanguage(value))),
    ];
  }, [me, t, language]);
}

const managing: readonly Me["role"][] = ["owner", "admin"];
/** The parts of the settings, and who sees them if not everybody. */
const settings: { readonly [Part in keyof typeof settingsMessages.en.parts]: readonly Me["role"][] | undefined } = {
  pipelines: undefined, reasons: undefined, fields: undefined, papers: managing, health: undefined, availability: undefined, operation: managing,
};

/** What is too much to be offered before one types: places within places, and what one seldom does. */
export function useMoreItems(me: Me): readonly PaletteItem[] {
  const t = useMessages(paletteMessages);
  const r = useMessages(reportMessages);
  const s = useMessages(settingsMessages);
  return useMemo(() => [
    ...(mayWrite(me) ? [action("import-customers", t.importCustomers, "upload", () => navigate("/customers/import")), action("import-leads", t.importLeads, "upload", () => navigate("/leads/import"))] : []),
    place("/customers/duplicates", t.duplicates, "merge"),
    place("/forecast/quotas", t.quotas, "target"),
    place("/forecast/changes", t.changes, "chart"),
    ...kinds.map((kind) => place(`/reports/${kind}`, t.report(r.kinds[kind]), "report")),
    ...Object.entries(settings).filter(([, roles]) => roles?.includes(me.role) ?? true)
      .map(([part]) => place(`/settings/${part}`, t.setting(s.parts[part as keyof typeof settings]), "settings")),
    ...(["light", "dark", "system"] as const).map((theme) => action(`theme-${theme}`, t[theme], theme === "light" ? "sun" : theme === "dark" ? "moon" : "screen", () => chooseTheme(theme))),
    action("sign-out", t.signOut, "signOut", signOut),
  ], [me, t, r, s]);
}

function place(to: string, label: string, icon: IconName): PaletteItem {
  return { id: to, group: "places", label, icon, run: () => navigate(to) };
}

function action(id: string, label: string, icon: IconName, run: () => void): PaletteItem {
  return { id, group: "actions", label, icon, run };
}

export function recentItems(me: Me): readonly PaletteItem[] {
  return recents(me).map((recent) => ({ ...recent, id: `recent-${recent.id}`, group: "recent", run: () => openRecord(me, recent) }));
}

/** Goes there, and remembers it. A deal opens beside the page that one is on. */
export function openRecord(me: Me, record: Recent): void {
  remember(me, record);
  navigate(record.to.startsWith("?deal=") ? withQuery({ deal: id(record.to.slice(6)), tab: undefined }) : record.to);
}

/** Those that fit, the best first. */
export function fitting(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  if (typed.trim() === "") return items;
  return items
    .map((item) => ({ item, score: fuzzyScore(item.label, typed) }))
    .filter((match): match is { item: PaletteItem; score: number } => match.score !== undefined)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}
