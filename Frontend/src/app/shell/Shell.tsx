import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import { IconButton } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { useMessages } from "../i18n";
import { lazyScreen } from "../lazyScreen";
import { mayWrite, useMe } from "../me";
import { Connection } from "./Connection";
import { messages } from "./messages";
import { BottomBar, Navigation } from "./Navigation";
import { openOverlay } from "./overlay";
import { Overlays, preloadPalette } from "./Overlays";
import { ThemeButton } from "./ThemeButton";
import { UserMenu } from "./UserMenu";
import { useShellKeys } from "./useShellKeys";

// Nobody misses it where it cannot be loaded.
const RecentRecords = lazyScreen(() => import("./RecentRecords").catch(() => ({ default: () => null })));
const key = "rapport.navigation";
const isApple = /Mac|iP(hone|ad)/.test(navigator.platform);

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const t = useMessages(messages);
  const [isCollapsed, setCollapsed] = useState(storedCollapse);
  useShellKeys(me);
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
        <button
          type="button"
          className="search-button"
          aria-keyshortcuts="Control+K Meta+K"
          onPointerEnter={preloadPalette}
          onClick={() => openOverlay({ type: "palette" })}
        >
          <Icon name="search" />
          <span>{t.search}</span>
          <kbd aria-hidden="true">{isApple ? "⌘K" : t.controlK}</kbd>
        </button>
        <Navigation />
        <div className="sidebar-end">
          {mayWrite(me) && <IconButton icon="plus" label={t.create} aria-keyshortcuts="C" onClick={() => openOverlay({ type: "create" })} />}
          <ThemeButton />
          <UserMenu />
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>{children}</main>
      <BottomBar />
      <Connection />
      <Overlays />
      <Suspense fallback={null}><RecentRecords /></Suspense>
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
