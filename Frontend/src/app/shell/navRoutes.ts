import type { Me } from "rapport";
import { routes } from "../routes";
import type { NavEntry, NavSection, ScreenRoute } from "../routes";

export type NavRoute = ScreenRoute & { readonly nav: NavEntry };

export const sections: readonly NavSection[] = ["work", "sales", "relations", "insight", "workspace"];

/** The places that this role may go to, section by section. */
export function navRoutes(role: Me["role"]): readonly NavRoute[] {
  const shown = routes.filter((route): route is NavRoute => route.nav !== undefined && (route.roles?.includes(role) ?? true));
  return sections.flatMap((section) => shown.filter(({ nav }) => nav.section === section));
}

/** `/settings` for `/settings/*`. */
export function baseOf(path: string): string {
  return path.replace(/\/\*$/, "");
}
