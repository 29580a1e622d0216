import { useEffect, useRef } from "react";
import type { ID } from "rapport";
import { useSubscription } from "rapport/react";
import { cache, deals, pipelines, refreshDeals } from "../../api/client";

/** How long to wait for more news, in milliseconds: one change often brings several, and one's own come back as well. */
const gathering = 150;

/** Shows what others change in a pipeline's deals as it happens. */
export function useLiveDeals(pipelineId: ID<"Pipeline">): void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  useSubscription(deals.watchOpportunities, { pipelineId }, {
    onEvent: (news) => {
      if (news.type === "reset") void cache.invalidate(pipelines);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void refreshDeals(), gathering);
    },
  });
}
