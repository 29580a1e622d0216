import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { MouseEvent, ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { useWords } from "../../app/words";
import { Button, IconButton } from "../Button";
import { ErrorState } from "../ErrorState";
import { LoadingText, Skeleton } from "../Skeleton";
import { ColumnsButton } from "./ColumnsButton";
import { selectWidth, useLayout } from "./layout";
import { messages } from "./messages";
import { nextSort, TableHeader } from "./TableHeader";
import { TableRow } from "./TableRow";
import type { RowActions } from "./TableRow";
import type { Column, Sort } from "./types";
import { useGrid } from "./useGrid";
import type { Grid } from "./useGrid";
import { useVirtualRows } from "./useVirtualRows";
import { ViewMenu } from "./ViewMenu";
import "./DataTable.css";

export interface DataTableProps<Row extends { readonly id: string }> {
  /** Names the table on this device: its columns and views are kept under it. */
  readonly id: string;
  /** Read out: `Customers`. */
  readonly label: string;
  /** Should be the same array until something about it changes. */
  readonly columns: readonly Column<Row>[];
  /** What is loaded so far; `undefined` before the first answer. */
  readonly rows: readonly Row[] | undefined;
  /** How many there are in all, if the server has said. */
  readonly total?: number | null | undefined;
  readonly hasMore?: boolean;
  /** Asks for the next page; called as one scrolls near the end. */
  readonly onMore?: () => void;
  readonly isLoadingMore?: boolean;
  /** Why nothing, or no more, could be loaded. */
  readonly error?: unknown;
  readonly onRetry?: () => void;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** What can be done with several rows; without it none can be selected. */
  readonly bulkActions?: ((selected: readonly Row[], clear: () => void) => ReactNode) | undefined;
  readonly onOpen?: (row: Row) => void;
  /** Where a row's record stands: makes its first cell a link. Opening goes there unless `onOpen` is given. */
  readonly hrefOf?: (row: Row) => string;
  /** The id of the record that is open beside the table. */
  readonly openId?: string | undefined;
  /** Stands in place of the rows if there are none. */
  readonly emptyState: ReactNode;
  /** Stands above the table, at its start: filters and search. */
  readonly toolbar?: ReactNode;
  /** Whether readers may keep views of it; on by default. */
  readonly hasViews?: boolean;
}

const heights = { compact: 32, comfortable: 40 };
const headerHeight = 36;
const footerHeight = 36;

/** A table of any length: only the rows near the eye exist, the others are asked for as one scrolls. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>) {
  const { columns, rows, hasMore = false, onMore, isLoadingMore = false, sort, onSort, bulkActions, emptyState } = props;
  const t = useMessages(messages);
  const w = useWords();
  const id = useId();
  const selects = bulkActions !== undefined;
  const arranged = useLayout(props.id, columns, selects);
  const { layout } = arranged;
  const hasSums = columns.some(({ sum }) => sum !== undefined);
  const rowHeight = heights[layout.density];
  const scroller = useRef<HTMLDivElement>(null);
  const list = rows ?? noRows;
  const virtual = useVirtualRows(scroller, { count: list.length, rowHeight, headerHeight, footerHeight: hasSums ? footerHeight : 0 });
  const [editing, setEditing] = useState<{ readonly row: number; readonly column: string }>();
  const shift = selects ? 1 : 0;
  const latest = useRef(props);
  latest.current = props;

  const open = useCallback((row: Row): void => {
    const { onOpen, hrefOf } = latest.current;
    if (onOpen !== undefined) onOpen(row);
    else if (hrefOf !== undefined) navigate(hrefOf(row));
  }, []);
  const headerButton = (column: number, selector: string): HTMLElement | null | undefined =>
    document.getElementById(`${id}-header-${column}`)?.querySelector<HTMLElement>(selector);
  const grid: Grid = useGrid<Row>({
    rows: list,
    rowId,
    columnCount: arranged.columns.length + shift,
    selects,
    pageSize: virtual.pageSize,
    reveal: (row, column) => {
      if (row >= 0) virtual.reveal(row);
      // Once the row is there.
      requestAnimationFrame(() => document.getElementById(cellId(id, row, column))?.scrollIntoView({ block: "nearest", inline: "nearest" }));
    },
    onOpen: open,
    onEdit: (row, column) => {
      const place = arranged.columns[column - shift];
      const record = list[row];
      if (place?.column.edit === undefined || record === undefined || place.column.edit.isAllowed?.(record) === false) return false;
      setEditing({ row, column: place.column.id });
      return true;
    },
    onHeader: (column) => {
      if (selects && column === 0) return grid.selectAll();
      const key = arranged.columns[column - shift]?.column.sortKey;
      if (key !== undefined) onSort?.(nextSort(key, sort));
    },
    onHeaderMenu: (column) => headerButton(column, ".dt-column-menu")?.click(),
  });

  const { select, setPlace } = grid;
  const actions = useMemo<RowActions<Row>>(() => ({
    select: (index, { shiftKey }) => select(index, shiftKey),
    open: (row, event: MouseEvent) => {
      // Who selects text does not open.
      if (window.getSelection()?.isCollapsed === false || event.defaultPrevented) return;
      open(row);
    },
    activate: (row, column) => setPlace({ row, column }),
    edit: (row, column) => {
      setEditing(column === undefined ? undefined : { row, column });
      if (column === undefined) scroller.current?.focus({ preventScroll: true });
    },
  }), [open, select, setPlace]);

  // Asks for more before one comes to the end.
  const isNearEnd = rows !== undefined && virtual.end >= list.length - 20;
  useEffect(() => {
    if (hasMore && isNearEnd && !isLoadingMore && latest.current.error == null) latest.current.onMore?.();
  }, [hasMore, isNearEnd, isLoadingMore, list.length]);

  const width = arranged.columns.reduce((sum, place) => sum + place.width, selects ? selectWidth : 0);
  const selectedRows = grid.selected.size === 0 ? noRows : list.filter((row) => grid.selected.has(row.id));
  const summed = selectedRows.length > 0 ? selectedRows : list;
  const { place } = grid;
  const isActiveShown = place.row < 0 || (place.row >= virtual.start && place.row < virtual.end);

  return (
    <div className="dt">
      <div className="dt-toolbar">
        <div className="dt-toolbar-start">
          {props.hasViews !== false && <ViewMenu table={props.id} arranged={arranged} />}
          {props.toolbar}
        </div>
        <div className="dt-toolbar-end">
          <span className="dt-count" role="status">
            {rows === undefined ? "" : props.total == null ? t.loadedRows(list.length) + (hasMore ? "+" : "") : t.loadedRows(props.total)}
          </span>
          <ColumnsButton arranged={arranged} />
        </div>
      </div>
      {rows === undefined && props.error != null
        ? <ErrorState title={t.failed} error={props.error} onRetry={() => props.onRetry?.()} />
        : rows?.length === 0 ? <div className="dt-empty">{emptyState}</div> : (
        <div
          ref={scroller}
          id={`table-${props.id}`}
          role="grid"
          tabIndex={0}
          className={`dt-scroller ${layout.density}`}
          aria-label={props.label}
          aria-describedby={`${id}-help`}
          aria-rowcount={props.total ?? (hasMore ? -1 : list.length + 1)}
          aria-colcount={arranged.columns.length + shift}
          aria-multiselectable={selects || undefined}
          aria-busy={rows === undefined || undefined}
          aria-activedescendant={isActiveShown && rows !== undefined ? cellId(id, place.row, place.column) : undefined}
          onKeyDown={grid.onKeyDown}
        >
          <div className="dt-table" role="presentation" style={{ width }}>
            <div role="rowgroup" className="dt-head">
              <TableHeader
                id={id}
                arranged={arranged}
                sort={sort}
                onSort={onSort}
                active={place.row < 0 ? place.column : undefined}
                selects={selects}
                selectAll={(
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    aria-label={t.selectAll}
                    ref={(box) => {
                      if (box !== null) box.indeterminate = grid.selected.size > 0 && grid.selected.size < list.length;
                    }}
                    checked={list.length > 0 && grid.selected.size === list.length}
                    onChange={grid.selectAll}
                  />
                )}
              />
            </div>
            {rows === undefined ? <TableSkeleton columns={arranged.columns.length + shift} /> : (
              <div role="rowgroup" className="dt-body" style={{ height: list.length * rowHeight }}>
                {list.slice(virtual.start, virtual.end).map((row, at) => {
                  const index = virtual.start + at;
                  return (
                    <TableRow
                      key={row.id}
                      id={id}
                      row={row}
                      index={index}
                      columns={arranged.columns}
                      top={index * rowHeight}
                      height={rowHeight}
                      selects={selects}
                      isSelected={grid.selected.has(row.id)}
                      isOpen={props.openId === row.id}
                      active={place.row === index ? place.column : undefined}
                      editing={editing?.row === index ? editing.column : undefined}
                      href={props.hrefOf?.(row)}
                      actions={actions}
                    />
                  );
                })}
              </div>
            )}
            {rows !== undefined && hasMore && (
              <div role="presentation" className="dt-more">
                {props.error == null
                  ? <><LoadingText>{t.loading}</LoadingText><Skeleton /></>
                  : <span>{t.moreFailed} <Button size="small" onClick={() => (props.onRetry ?? onMore)?.()}>{w.retry}</Button></span>}
              </div>
            )}
            {hasSums && rows !== undefined && (
              <div role="rowgroup" className="dt-foot">
                <div role="row" className="dt-row" aria-rowindex={(props.total ?? list.length) + 2}>
                  {selects && <div role="gridcell" className="dt-cell dt-select is-pinned" style={{ width: selectWidth, insetInlineStart: 0 }} />}
                  {arranged.columns.map(({ column, width, isPinned, offset }, at) => (
                    <div
                      key={column.id}
                      role="gridcell"
                      aria-colindex={at + shift + 1}
                      data-column={column.id}
                      className={`dt-cell ${column.align ?? "start"} ${isPinned ? "is-pinned" : ""}`}
                      style={isPinned ? { width, insetInlineStart: offset } : { width }}
                    >
                      {column.sum !== undefined && <span className="dt-sum">{column.sum(summed)}</span>}
                    </div>
                  ))}
                </div>
              </div>
            )}
          </div>
        </div>
      )}
      <p id={`${id}-help`} hidden>{t.help}</p>
      {selectedRows.length > 0 && (
        <div className="dt-bulk" role="toolbar" aria-label={t.bulk}>
          <strong role="status">{t.selected(selectedRows.length)}</strong>
          {bulkActions?.(selectedRows, grid.clear)}
          <IconButton icon="close" size="small" label={t.clearSelection} onClick={grid.clear} />
        </div>
      )}
    </div>
  );
}

const noRows: readonly never[] = [];

function rowId({ id }: { readonly id: string }): string {
  return id;
}

function cellId(id: string, row: number, column: number): string {
  return row < 0 ? `${id}-header-${column}` : `${id}-${row}-${column}`;
}

function TableSkeleton({ columns }: { readonly columns: number }) {
  const t = useMessages(messages);
  return (
    <div role="rowgroup" className="dt-skeleton">
      <div role="row">
        <div role="gridcell" aria-colspan={columns}>
          <LoadingText>{t.loading}</LoadingText>
          <Skeleton count={10} />
        </div>
      </div>
    </div>
  );
}
