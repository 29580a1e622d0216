import { useState } from "react";
import type { Me } from "rapport";
import { Dialog } from "../../components/Dialog";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { useMessages } from "../i18n";
import { useMe } from "../me";
import { useRoute } from "../router";
import { routeFor } from "../routes";
import type { ScreenRoute } from "../routes";
import { messages } from "./messages";
import { baseOf, navRoutes, sections } from "./navRoutes";
import type { NavRoute } from "./navRoutes";

/** How many places the bar of a telephone holds beside the way to all of them. */
const inBar = 4;

/** The places beside the page, under their sections' names. */
export function Navigation() {
  const t = useMessages(messages);
  return <nav className="nav" aria-label={t.main}><Places /></nav>;
}

function Places({ onGo }: { readonly onGo?: () => void }) {
  const t = useMessages(messages);
  const { role } = useMe();
  const all = navRoutes(role);
  return (
    <>
      {sections.map((section) => {
        const places = all.filter(({ nav }) => nav.section === section);
        if (places.length === 0) return null;
        return (
          <div key={section} className="nav-section" role="group" aria-label={t.sections[section]}>
            <span className="nav-heading" aria-hidden="true">{t.sections[section]}</span>
            {places.map((route) => <Place key={route.path} route={route} onGo={onGo} />)}
          </div>
        );
      })}
    </>
  );
}

function Place({ route, onGo }: { readonly route: NavRoute; readonly onGo?: (() => void) | undefined }) {
  const { role } = useMe();
  const { path, query } = useRoute();
  const label = useMessages(route.nav.label);
  const base = baseOf(route.path);
  const kept = keptQuery(query, routeFor(path, role), route);
  const isHere = routeFor(path, role)?.path === route.path || path === base || (path.startsWith(base + "/") && !isOwnPlace(path, role));
  return (
    <Link
      className="nav-link"
      to={kept === "" ? base : `${base}?${kept}`}
      title={label}
      aria-current={isHere ? "page" : undefined}
      onPointerEnter={route.screen.preload}
      onFocus={route.screen.preload}
      onClick={onGo}
    >
      <Icon name={route.nav.icon} size={18} />
      <span>{label}</span>
    </Link>
  );
}

/** Whether a place below another one stands in the navigation itself: `/settings/team`. */
function isOwnPlace(path: string, role: Me["role"]): boolean {
  return routeFor(path, role)?.nav !== undefined;
}

/** What of the query holds at both places. */
function keptQuery(query: URLSearchParams, from: ScreenRoute | undefined, to: NavRoute): string {
  const kept = new URLSearchParams();
  for (const name of to.nav.keeps ?? []) {
    const value = query.get(name);
    if (value !== null && from?.nav?.keeps?.includes(name) === true) kept.set(name, value);
  }
  return kept.toString();
}

/** On narrow screens: the first places at the thumb, and the way to the others. */
export function BottomBar() {
  const t = useMessages(messages);
  const { role } = useMe();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="bottom-bar">
      <nav className="bottom-bar-places" aria-label={t.main}>
        {navRoutes(role).slice(0, inBar).map((route) => <Place key={route.path} route={route} />)}
        <button type="button" className="nav-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" size={18} />
          <span>{t.menu}</span>
        </button>
      </nav>
      {isOpen && (
        <Dialog title={t.allPlaces} onClose={() => setOpen(false)} actions={null}>
          <nav className="nav" aria-label={t.allPlaces}><Places onGo={() => setOpen(false)} /></nav>
        </Dialog>
      )}
    </div>
  );
}
