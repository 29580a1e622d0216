import { useEffect, useState } from "react";
import type { MouseEvent, ReactNode } from "react";
import { api, cache } from "../api/client";
import { describe } from "../api/errors";
import { signedOut } from "../api/session";
import { Avatar } from "../components/Avatar";
import { IconButton } from "../components/Button";
import { Icon } from "../components/Icon";
import type { IconName } from "../components/Icon";
import { Menu } from "../components/Menu";
import { showError } from "../components/Toast";
import { useMe } from "./me";
import { href, navigate, useLocation } from "./router";
import type { View } from "./router";
import { applyTheme, shownTheme, storeTheme, storedTheme } from "./theme";

const views: readonly { readonly view: View; readonly label: string; readonly icon: IconName }[] = [
  { view: "board", label: "Pipeline", icon: "board" },
  { view: "forecast", label: "Forecast", icon: "chart" },
  { view: "members", label: "Members", icon: "users" },
];

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">Skip to content</a>
      <header className="sidebar">
        <div className="brand">
          <span className="brand-mark" aria-hidden="true">R</span>
          <span className="brand-name">{me.workspaceName}</span>
        </div>
        <nav className="nav" aria-label="Main">
          {views.map((entry) => <NavLink key={entry.view} {...entry} />)}
        </nav>
        <div className="sidebar-end">
          <ThemeButton />
          <UserMenu />
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>{children}</main>
    </div>
  );
}

function NavLink({ view, label, icon }: { readonly view: View; readonly label: string; readonly icon: IconName }) {
  const location = useLocation();
  const target = { view, pipeline: location.pipeline, owner: location.owner };
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate({ view, deal: undefined, tab: undefined, text: undefined });
  };
  return (
    <a className="nav-link" href={href(target)} aria-current={location.view === view ? "page" : undefined} onClick={onClick}>
      <Icon name={icon} size={18} />
      <span>{label}</span>
    </a>
  );
}

function ThemeButton() {
  const [theme, setTheme] = useState(storedTheme);
  const shown = shownTheme(theme);
  const [, follow] = useState(shown);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    const device = matchMedia("(prefers-color-scheme: dark)");
    const onChange = (): void => follow(shownTheme("system"));
    device.addEventListener("change", onChange);
    return () => device.removeEventListener("change", onChange);
  }, []);
  const toggle = (): void => {
    const next = shown === "dark" ? "light" : "dark";
    storeTheme(next);
    setTheme(next);
  };
  return (
    <IconButton
      icon={shown === "dark" ? "sun" : "moon"}
      label={shown === "dark" ? "Light theme" : "Dark theme"}
      onClick={toggle}
    />
  );
}

function UserMenu() {
  const me = useMe();
  const signOut = async (): Promise<void> => {
    try {
      await api.auth.logout();
    } catch (error) {
      return showError(describe(error));
    }
    signedOut();
    cache.clear();
    return undefined;
  };
  return (
    <Menu
      label={`${me.name}: account`}
      className="user-button"
      align="end"
      button={<><Avatar name={me.name} /><span className="user-name">{me.name}</span></>}
      header={<><strong>{me.name}</strong><span>{me.email}</span><span className="role">{me.role}</span></>}
      items={[
        { id: "account", label: "Your account", icon: "user", onSelect: () => navigate({ view: "account", deal: undefined, tab: undefined }) },
        { id: "out", label: "Sign out", icon: "signOut", onSelect: () => navigateAway(signOut) },
      ]}
    />
  );
}

/** Closes the open deal first, so that unsaved changes are asked about. */
function navigateAway(then: () => Promise<void>): void {
  navigate({ deal: undefined, tab: undefined });
  if (new URLSearchParams(window.location.search).get("deal") === null) void then();
}
