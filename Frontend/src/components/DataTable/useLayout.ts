/**
 * How a table's columns stand: as the address says, else as its view has them, else as the reader has arranged them, which is
 * kept on this device for each member. What is changed in a view is not the reader's own. The address follows, so that a link
 * shows what one sees.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import { useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { readStored, writeStored } from "../../app/stored";
import { complete, defaultLayout, isLayout, layoutOf, layoutText, placed } from "./layout";
import type { PlacedColumn } from "./layout";
import type { Column, Layout } from "./types";

/** How long the columns must stand still before the address follows, in milliseconds: browsers take only so many changes of it. */
const patience = 300;

export interface Arranged<Row> {
  readonly layout: Layout;
  /** Those that are shown, the pinned ones first. */
  readonly columns: readonly PlacedColumn<Row>[];
  /** All, in their order. */
  readonly all: readonly Column<Row>[];
  readonly setLayout: (layout: Layout) => void;
  /** The columns as they stand by themselves. */
  readonly reset: () => void;
  /** How they stand by themselves. */
  readonly initial: Layout;
  /** Takes the columns of the view in the address, once it is known; `undefined` for none. */
  readonly setView: (layout: Layout | undefined) => void;
  /** Forgets what was changed in the view. */
  readonly forgetChanges: () => void;
  /** Whether the columns stand as in another layout. */
  readonly isSame: (other: Layout) => boolean;
}

/** @param hasViews whether `view` in the address names a view of this table. */
export function useLayout<Row>(table: string, columns: readonly Column<Row>[], selects: boolean, hasViews: boolean): Arranged<Row> {
  const me = useMe();
  const key = `table.${me.id}.${table}`;
  const [own, setOwn] = useState<Layout | undefined>(() => readStored<Layout>(key, isLayout));
  const [text, setText] = useQueryParam("columns");
  const [viewParam] = useQueryParam("view");
  const view = hasViews ? viewParam : undefined;
  const [ofView, setView] = useState<Layout>();
  const [changed, setChanged] = useState<{ readonly view: string; readonly layout: Layout }>();
  /** What this table has put into the address itself: anything else there came by a link, and holds. */
  const [written, setWritten] = useState<string>();
  const linked = text === written ? undefined : text;

  const setLayout = useCallback(
    (layout: Layout | undefined) => {
      setWritten(text);
      if (view !== undefined) return setChanged({ view, layout: layout ?? defaultLayout(columns) });
      setOwn(layout);
      writeStored(key, layout);
    },
    [key, view, text, columns],
  );
  const initial = useMemo(() => defaultLayout(columns), [columns]);
  const arranged = useMemo(() => {
    const base = (view === undefined ? undefined : ofView) ?? own;
    const inView = view !== undefined && changed?.view === view ? changed.layout : undefined;
    const link = linked === undefined ? undefined : layoutOf(linked, columns);
    const layout = complete(link ?? inView ?? base, columns);
    const all = layout.order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
    return {
      layout,
      all,
      columns: placed(layout, all, selects),
      initial,
      setLayout,
      reset: () => setLayout(undefined),
      setView,
      forgetChanges: () => {
        setChanged(undefined);
        setWritten(text);
      },
      isSame: (other: Layout) => layoutText(other, columns) === layoutText(layout, columns),
    };
  }, [columns, selects, initial, own, view, ofView, changed, linked, text, setLayout]);

  // A view that is not known yet may still say how the columns stand.
  const isSettled = linked === undefined && (view === undefined || ofView !== undefined);
  const { layout } = arranged;
  const wanted = useMemo(() => {
    const text = layoutText(layout, columns);
    return text === layoutText((view === undefined ? undefined : ofView) ?? initial, columns) ? undefined : text;
  }, [layout, columns, view, ofView, initial]);
  useEffect(() => {
    if (!isSettled || wanted === text) return undefined;
    const timer = setTimeout(() => {
      setWritten(wanted);
      setText(wanted, { replace: true });
    }, patience);
    return () => clearTimeout(timer);
  }, [isSettled, wanted, text, setText]);
  return arranged;
}
