import { useEffect, useRef } from "react";
import { describe } from "../api/errors";
import { defineMessages, useMessages } from "../app/i18n";
import { Button } from "./Button";
import "./LoadMore.css";

const messages = defineMessages({ more: "Load more" }, { more: "Mehr laden" });

interface LoadMoreProps {
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly nextPageError: unknown;
    readonly fetchNextPage: () => Promise<void>;
  };
}

/** The end of a list that goes on: fetches what follows when one comes near, or when one asks. */
export function LoadMore({ pages }: LoadMoreProps) {
  const t = useMessages(messages);
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(pages);
  latest.current = pages;
  const { hasNextPage, isFetchingNextPage, nextPageError } = pages;
  useEffect(() => {
    const element = ref.current;
    // What has failed is not tried again by itself.
    if (element === null || isFetchingNextPage || nextPageError !== null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && void latest.current.fetchNextPage(),
      { rootMargin: "400px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasNextPage, isFetchingNextPage, nextPageError]);
  if (!hasNextPage) return null;
  return (
    <div ref={ref} className="load-more">
      {nextPageError !== null && <p role="alert">{describe(nextPageError)}</p>}
      <Button isBusy={isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{t.more}</Button>
    </div>
  );
}
