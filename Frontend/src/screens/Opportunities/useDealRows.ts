import { useCallback, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { ListOpportunities, Opportunity } from "rapport";
import { useSubscription } from "rapport/react";
import { cache, deals } from "../../api/client";
import { usePageSize } from "../../components/DataTable";
import { sumsOfAmounts } from "../../parts/sums";
import { useTablePages } from "../../parts/useTablePages";
import type { TablePage, TablePages } from "../../parts/useTablePages";
import { useTableSums } from "../../parts/useTableSums";

/** Up to so many pages are asked for again when somebody changes a deal; with more of them, one is told that there is news. */
const fewPages = 3;

interface DealRows {
  readonly pages: TablePages<Opportunity>;
  /** What all deals come to, by the columns' names, once it is known; nothing is asked for while all are loaded. */
  readonly sums: { readonly [column: string]: ReactNode } | undefined;
  /** Whether there are deals that are not among the rows yet. */
  readonly hasNews: boolean;
  readonly onSaved: (deal: Opportunity) => void;
  readonly showNews: () => void;
}

/** The deals of a table: loaded page by page; those that change are replaced where they stand, however many are loaded. */
export function useDealRows(input: (page: TablePage) => ListOpportunities): DealRows {
  const [changed, setChanged] = useState<ReadonlyMap<string, Opportunity>>(new Map());
  const [hasNews, setNews] = useState(false);
  const pageSize = usePageSize();
  const pages = useTablePages(deals.listOpportunities, input);
  const loaded = pages.rows;
  const { sums: amounts, onChanged } = useTableSums(deals.listOpportunities, input, pages.hasMore);
  const sums = useMemo(() => (amounts === undefined ? undefined : {
    value: sumsOfAmounts(amounts, ({ total }) => total),
    weighted: sumsOfAmounts(amounts, ({ weighted }) => weighted),
  }), [amounts]);
  const onSaved = useCallback((deal: Opportunity) => setChanged((now) => new Map(now).set(deal.id, deal)), []);
  useSubscription(deals.watchOpportunities, {}, {
    onEvent: (news) => {
      if (news.type === "changed") onSaved(news.opportunity);
      if ((loaded?.length ?? 0) <= fewPages * pageSize) void cache.invalidate(deals.listOpportunities);
      else {
        onChanged();
        if (news.type !== "changed" || news.event.endsWith("created")) setNews(true);
      }
    },
  });
  const rows = useMemo(
    () =>
      loaded?.map((deal) => {
        const newer = changed.get(deal.id);
        return newer !== undefined && newer.version > deal.version ? newer : deal;
      }),
    [loaded, changed],
  );
  return {
    pages: { ...pages, rows },
    sums,
    hasNews,
    onSaved,
    showNews: () => {
      setNews(false);
      void cache.invalidate(deals.listOpportunities);
    },
  };
}
