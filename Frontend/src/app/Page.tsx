/** What the address names: a screen, and the deal beside it. Moving on sets the focus, coming back the scroll position. */
import { Component, Suspense, useEffect } from "react";
import type { ReactNode } from "react";
import { id } from "rapport";
import { Button } from "../components/Button";
import { EmptyState } from "../components/EmptyState";
import { ErrorState } from "../components/ErrorState";
import { LoadingText, Skeleton } from "../components/Skeleton";
import { defineMessages, useMessages } from "./i18n";
import { lazyScreen } from "./lazyScreen";
import { useMe } from "./me";
import { home, navigate, useRoute } from "./router";
import { pageKey, routeFor } from "./routes";
import { useHeadingFocus } from "./useHeadingFocus";
import { useScrollRestoration } from "./useScrollRestoration";
import { useTitle } from "./useTitle";
import { useWords } from "./words";

const DealPanel = lazyScreen(() => import("../screens/Deal/DealPanel"));

const messages = defineMessages(
  {
    missingTitle: "There is nothing here",
    missingText: "The address is wrong, or what was here is not for your role.",
    toStart: "To the start",
    brokenTitle: "This page could not be shown",
  },
  {
    missingTitle: "Hier ist nichts",
    missingText: "Die Adresse stimmt nicht, oder die eigene Rolle darf diese Seite nicht sehen.",
    toStart: "Zum Anfang",
    brokenTitle: "Diese Seite konnte nicht angezeigt werden",
  },
);

export function Page() {
  const me = useMe();
  const t = useMessages(messages);
  const { path, query } = useRoute();
  const route = routeFor(path, me.role);
  const key = route === undefined ? path : pageKey(route, path);
  const deal = query.get("deal");
  useHeadingFocus(key);
  useScrollRestoration();
  // The first deal that one opens opens at once.
  useEffect(() => {
    const timer = setTimeout(DealPanel.preload, 1500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={`page ${deal === null ? "" : "has-panel"}`}>
      <div className="page-main">
        <Boundary key={key} title={t.brokenTitle}>
          <Suspense fallback={<PageSkeleton />}>{route === undefined ? <Missing /> : <route.screen />}</Suspense>
        </Boundary>
      </div>
      {deal !== null && (
        <Boundary key={deal} title={t.brokenTitle}>
          <Suspense fallback={null}><DealPanel id={id<"Opportunity">(deal)} /></Suspense>
        </Boundary>
      )}
    </div>
  );
}

function PageSkeleton() {
  const w = useWords();
  return (
    <div className="page-loading">
      <LoadingText>{w.loading}</LoadingText>
      <Skeleton shape="title" />
      <Skeleton shape="chart" />
    </div>
  );
}

function Missing() {
  const t = useMessages(messages);
  useTitle(t.missingTitle);
  return (
    <div className="page-message">
      <h1 className="visually-hidden">{t.missingTitle}</h1>
      <EmptyState icon="search" title={t.missingTitle} action={<Button onClick={() => navigate(home)}>{t.toStart}</Button>}>
        {t.missingText}
      </EmptyState>
    </div>
  );
}

interface BoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that fails to load or to render says so, and leaves the rest of the application as it is. */
class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error("unknown") };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div className="page-message">
        <ErrorState title={this.props.title} error={this.state.error} onRetry={() => window.location.reload()} />
      </div>
    );
  }
}
