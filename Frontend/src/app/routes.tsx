/**
 * Every screen: its address, its code, and its place in the navigation. A screen reads the variable parts of an address from `useRoute().segments`.
 */
import type { Me } from "rapport";
import type { IconName } from "../components/Icon";
import type { Texts } from "./i18n";
import { lazyScreen } from "./lazyScreen";
import type { LazyScreen } from "./lazyScreen";
import { bestFit } from "./paths";

export type NavSection = "work" | "sales" | "relations" | "insight" | "workspace";

export interface NavEntry {
  readonly label: Texts<string>;
  readonly icon: IconName;
  readonly section: NavSection;
  /** `G` and then this letter leads there. */
  readonly key?: string;
  /** Names of the query that go along to another place which keeps them, too. */
  readonly keeps?: readonly string[];
}

export interface ScreenRoute {
  readonly path: string;
  readonly screen: LazyScreen;
  readonly nav?: NavEntry;
  /** Who may see it; everybody by default. */
  readonly roles?: readonly Me["role"][];
}

export const routes: readonly ScreenRoute[] = [
  {
    path: "/dashboard",
    screen: lazyScreen(() => import("../screens/Dashboard/DashboardScreen")),
    nav: { label: { en: "Dashboard", de: "Übersicht" }, icon: "dashboard", section: "work", key: "h" },
  },
  {
    path: "/tasks",
    screen: lazyScreen(() => import("../screens/Tasks/TasksScreen")),
    nav: { label: { en: "Tasks", de: "Aufgaben" }, icon: "task", section: "work", key: "t" },
  },
  {
    path: "/pipeline",
    screen: lazyScreen(() => import("../screens/Board/BoardScreen")),
    nav: { label: { en: "Pipeline", de: "Pipeline" }, icon: "board", section: "sales", key: "p", keeps: ["pipeline", "owner"] },
  },
  {
    path: "/opportunities",
    screen: lazyScreen(() => import("../screens/Opportunities/OpportunitiesScreen")),
    nav: { label: { en: "Deals", de: "Deals" }, icon: "table", section: "sales", key: "d" },
  },
  {
    path: "/leads",
    screen: lazyScreen(() => import("../screens/Leads/LeadsScreen")),
    nav: { label: { en: "Leads", de: "Leads" }, icon: "lead", section: "sales", key: "l" },
  },
  {
    path: "/quotes",
    screen: lazyScreen(() => import("../screens/Quotes/QuotesScreen")),
    nav: { label: { en: "Quotes", de: "Angebote" }, icon: "receipt", section: "sales", key: "q" },
  },
  {
    path: "/orders",
    screen: lazyScreen(() => import("../screens/Orders/OrdersScreen")),
    nav: { label: { en: "Orders", de: "Aufträge" }, icon: "box", section: "sales", key: "b" },
  },
  { path: "/opportunities/{id}", screen: lazyScreen(() => import("../screens/Opportunities/OpportunityScreen")) },
  { path: "/quotes/{id}", screen: lazyScreen(() => import("../screens/Quotes/QuoteScreen")) },
  { path: "/orders/{id}", screen: lazyScreen(() => import("../screens/Orders/OrderScreen")) },
  { path: "/leads/import/*", screen: lazyScreen(() => import("../screens/Import/ImportScreen")), roles: ["owner", "admin", "manager", "rep"] },
  { path: "/leads/{id}", screen: lazyScreen(() => import("../screens/Leads/LeadScreen")) },
  {
    path: "/customers",
    screen: lazyScreen(() => import("../screens/Customers/CustomersScreen")),
    nav: { label: { en: "Customers", de: "Kunden" }, icon: "building", section: "relations", key: "c" },
  },
  { path: "/customers/duplicates", screen: lazyScreen(() => import("../screens/Merge/DuplicatesScreen")) },
  { path: "/customers/import/*", screen: lazyScreen(() => import("../screens/Import/ImportScreen")), roles: ["owner", "admin", "manager", "rep"] },
  { path: "/customers/merge", screen: lazyScreen(() => import("../screens/Merge/MergeScreen")), roles: ["owner", "admin", "manager", "rep"] },
  { path: "/customers/{id}", screen: lazyScreen(() => import("../screens/Customer/CustomerScreen")) },
  {
    path: "/forecast",
    screen: lazyScreen(() => import("../screens/Forecast/ForecastScreen")),
    nav: { label: { en: "Forecast", de: "Prognose" }, icon: "chart", section: "insight", key: "f", keeps: ["pipeline", "owner"] },
  },
  {
    path: "/segments/*",
    screen: lazyScreen(() => import("../screens/Segments/SegmentsScreen")),
    nav: { label: { en: "Segments", de: "Segmente" }, icon: "segments", section: "relations", key: "s" },
  },
  {
    path: "/documents",
    screen: lazyScreen(() => import("../screens/Documents/DocumentsScreen")),
    nav: { label: { en: "Documents", de: "Dokumente" }, icon: "file", section: "relations", key: "o" },
  },
  { path: "/welcome", screen: lazyScreen(() => import("../screens/Welcome/WelcomeScreen")), roles: ["owner", "admin"] },
  { path: "/ui", screen: lazyScreen(() => import("../screens/UI/UIScreen")) },
  {
    path: "/graph",
    screen: lazyScreen(() => import("../screens/Graph/GraphScreen")),
    nav: { label: { en: "Relationships", de: "Beziehungen" }, icon: "graph", section: "relations", key: "n" },
  },
  {
    path: "/referrals",
    screen: lazyScreen(() => import("../screens/Referrals/ReferralsScreen")),
    nav: { label: { en: "Referrals", de: "Empfehlungen" }, icon: "users", section: "relations", key: "w" },
  },
  {
    path: "/audit",
    screen: lazyScreen(() => import("../screens/Audit/AuditScreen")),
    nav: { label: { en: "Audit log", de: "Protokoll" }, icon: "history", section: "workspace", key: "a" },
    roles: ["owner", "admin"],
  },
  {
    path: "/reports/*",
    screen: lazyScreen(() => import("../screens/Reports/ReportsScreen")),
    nav: { label: { en: "Reports", de: "Berichte" }, icon: "report", section: "insight", key: "r", keeps: ["pipeline", "owner"] },
  },
  { path: "/forecast/changes", screen: lazyScreen(() => import("../screens/Forecast/ChangesScreen")) },
  { path: "/forecast/quotas", screen: lazyScreen(() => import("../screens/Forecast/QuotasScreen")) },
  { path: "/account", screen: lazyScreen(() => import("../screens/Account/AccountScreen")) },
  {
    path: "/settings/team",
    screen: lazyScreen(() => import("../screens/Members/MembersScreen")),
    nav: { label: { en: "Members", de: "Mitglieder" }, icon: "users", section: "workspace", key: "m" },
  },
  {
    path: "/settings/*",
    screen: lazyScreen(() => import("../screens/Settings/SettingsScreen")),
    nav: { label: { en: "Settings", de: "Einstellungen" }, icon: "settings", section: "workspace", key: "e" },
  },
];

/** The screen of an address that this role may see; without a role, that anybody may. */
export function routeFor(path: string, role?: Me["role"]): ScreenRoute | undefined {
  return bestFit(routes.filter(({ roles }) => roles === undefined || role === undefined || roles.includes(role)), path);
}

/** What a screen is kept for: another record is another page, another part below `*` is not. */
export function pageKey(route: ScreenRoute, path: string): string {
  return route.path.endsWith("/*") ? route.path : path;
}
