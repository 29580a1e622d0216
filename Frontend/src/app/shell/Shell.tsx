import { useState } from "react";
import type { ReactNode } from "react";
import { IconButton } from "../../components/Button";
import { useMessages } from "../i18n";
import { useMe } from "../me";
import { messages } from "./messages";
import { BottomBar, Navigation } from "./Navigation";
import { ThemeButton } from "./ThemeButton";
import { UserMenu } from "./UserMenu";

const key = "rapport.navigation";

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const t = useMessages(messages);
  const [isCollapsed, setCollapsed] = useState(storedCollapse);
  const toggle = (): void => {
    storeCollapse(!isCollapsed);
    setCollapsed(!isCollapsed);
  };
  return (
    <div className={`shell ${isCollapsed ? "is-collapsed" : ""}`}>
      <a className="skip-link" href="#main">{t.skip}</a>
      <header className="sidebar">
        <div className="brand">
          <span className="brand-mark" aria-hidden="true">R</span>
          <span className="brand-name">{me.workspaceName}</span>
          <IconButton
            icon="sidebar"
            size="small"
            className="collapse-button"
            label={isCollapsed ? t.expand : t.collapse}
            aria-expanded={!isCollapsed}
            onClick={toggle}
          />
        </div>
        <Navigation />
        <div className="sidebar-end">
          <ThemeButton />
          <UserMenu />
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>{children}</main>
      <BottomBar />
    </div>
  );
}

function storedCollapse(): boolean {
  try {
    return localStorage.getItem(key) === "collapsed";
  } catch {
    return false;
  }
}

function storeCollapse(isCollapsed: boolean): void {
  try {
    if (isCollapsed) localStorage.setItem(key, "collapsed");
    else localStorage.removeItem(key);
  } catch {
    // It then lasts as long as the page.
  }
}
