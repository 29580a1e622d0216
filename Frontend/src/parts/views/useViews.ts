import { useMemo } from "react";
import { useQuery } from "rapport/react";
import { views as server } from "../../api/client";
import { useFormerViews } from "./useFormerViews";
import type { FormerViews } from "./useFormerViews";
import { viewOf } from "./views";
import type { View } from "./views";

interface Views extends FormerViews {
  /** `undefined` before the first answer. */
  readonly all: readonly View[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

export function useViews(table: string): Views {
  const query = useQuery(server.listViews, { list: table }, { staleTime: 60_000 });
  const items = query.data?.items;
  const all = useMemo(() => items?.map(viewOf), [items]);
  const former = useFormerViews(table, all);
  return { all, error: query.error, retry: () => void query.refetch().catch(() => undefined), ...former };
}
