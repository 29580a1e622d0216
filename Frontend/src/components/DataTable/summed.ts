/** Which rows the sums at the foot of a table are of. */
interface Summed {
  readonly rows: "selected" | "all" | "loaded";
  /** How many they are, if that is known. */
  readonly count: number | undefined;
}

interface Rows {
  readonly selected: number;
  readonly loaded: number;
  readonly hasMore: boolean;
  /** How many there are in all, if the server has said. */
  readonly total: number | null | undefined;
  /** Whether the server has said what all of them come to. */
  readonly hasSums: boolean;
}

export function summed({ selected, loaded, hasMore, total, hasSums }: Rows): Summed {
  if (selected > 0) return { rows: "selected", count: selected };
  if (!hasMore) return { rows: "all", count: loaded };
  return hasSums ? { rows: "all", count: total ?? undefined } : { rows: "loaded", count: loaded };
}
