import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { MouseEvent, ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { IconButton } from "../Button";
import { ErrorState } from "../ErrorState";
import { ColumnsButton } from "./ColumnsButton";
import { GroupButton } from "./GroupButton";
import { GroupRow } from "./GroupRow";
import type { GroupActions } from "./GroupRow";
import { isGroup } from "./groups";
import type { Line } from "./groups";
import { selectWidth } from "./layout";
import { messages } from "./messages";
import { MoreRows, TableSkeleton } from "./MoreRows";
import { TableFoot } from "./TableFoot";
import { nextSort, TableHeader } from "./TableHeader";
import { TableRow } from "./TableRow";
import type { EditedCell, RowActions } from "./TableRow";
import type { DataTableProps } from "./types";
import { useGrid } from "./useGrid";
import type { Grid } from "./useGrid";
import { useGrouping } from "./useGrouping";
import { useLayout } from "./useLayout";
import { useVirtualRows } from "./useVirtualRows";
import "./DataTable.css";

const heights = { compact: 32, comfortable: 40 };
const headerHeight = 36;
const footerHeight = 36;

/** A table of any length: only the rows near the eye exist, the others are asked for as one scrolls. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>) {
  const { columns, rows, total, hasMore = false, onMore, isLoadingMore = false, sort, onSort, bulkActions, emptyState, views: Views } = props;
  const t = useMessages(messages);
  const id = useId();
  const selects = bulkActions !== undefined;
  const arranged = useLayout(props.id, columns, selects, Views !== undefined);
  const { layout } = arranged;
  const hasSums = columns.some(({ sum }) => sum !== undefined);
  const rowHeight = heights[layout.density];
  const scroller = useRef<HTMLDivElement>(null);
  const list = rows ?? noRows;
  const grouping = useGrouping({ columns, rows: list, total, hasMore, sort });
  const { lines, isAtBound } = grouping;
  const virtual = useVirtualRows(scroller, { count: lines.length, rowHeight, headerHeight, footerHeight: hasSums ? footerHeight : 0 });
  const [editing, setEditing] = useState<EditedCell>();
  const shift = selects ? 1 : 0;
  const latest = useRef({ ...props, grouping, editing });
  latest.current = { ...props, grouping, editing };

  const open = useCallback((row: Row): void => {
    const { onOpen, hrefOf } = latest.current;
    if (onOpen !== undefined) onOpen(row);
    else if (hrefOf !== undefined) navigate(hrefOf(row));
  }, []);
  const headerButton = (column: number, selector: string): HTMLElement | null | undefined =>
    document.getElementById(`${id}-header-${column}`)?.querySelector<HTMLElement>(selector);
  const placeId = (row: number, column: number): string =>
    row < 0 ? `${id}-header-${column}` : isGroup(lines[row]) ? `${id}-${row}-group` : `${id}-${row}-${column}`;
  const grid: Grid = useGrid<Row>({
    rows: list,
    lines,
    isFolded: grouping.isFolded,
    onFold: grouping.toggle,
    rowId,
    columnCount: arranged.columns.length + shift,
    selects,
    pageSize: virtual.pageSize,
    reveal: (row, column) => {
      if (row >= 0) virtual.reveal(row);
      // Once the row is there.
      requestAnimationFrame(() => document.getElementById(placeId(row, column))?.scrollIntoView({ block: "nearest", inline: "nearest" }));
    },
    onOpen: open,
    onEdit: (row, column) => {
      const place = arranged.columns[column - shift];
      const line = lines[row];
      if (place?.column.edit === undefined || line === undefined || isGroup(line) || place.column.edit.isAllowed?.(line) === false) return false;
      setEditing({ rowId: line.id, column: place.column.id });
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
  const actions = useMemo<RowActions<Row> & GroupActions<Row>>(() => ({
    select: (index, { shiftKey }) => select(index, shiftKey),
    open: (row, event: MouseEvent) => {
      // Who selects text does not open.
      if (window.getSelection()?.isCollapsed === false || event.defaultPrevented) return;
      open(row);
    },
    activate: (row, column) => setPlace({ row, column }),
    edit: setEditing,
    leave: (cell) => {
      const { editing: current } = latest.current;
      // What was saved may be left long since, for another cell.
      if (current?.rowId !== cell.rowId || current.column !== cell.column) return;
      setEditing(undefined);
      scroller.current?.focus({ preventScroll: true });
    },
    toggle: (index, group) => {
      setPlace({ row: index, column: 0 });
      latest.current.grouping.toggle(group);
    },
  }), [open, select, setPlace]);

  // Asks for more before one comes to the end, and for all where groups need them.
  const wantsMore = rows !== undefined && !isAtBound
    && (virtual.end >= lines.length - 20 || (grouping.column !== undefined && !grouping.isSorted));
  useEffect(() => {
    if (hasMore && wantsMore && !isLoadingMore && latest.current.error == null) latest.current.onMore?.();
  }, [hasMore, wantsMore, isLoadingMore, list.length]);

  const width = arranged.columns.reduce((sum, place) => sum + place.width, selects ? selectWidth : 0);
  const selectedRows = grid.selected.size === 0 ? noRows : list.filter((row) => grid.selected.has(row.id));
  const { place } = grid;
  const isActiveShown = place.row < 0 || (place.row >= virtual.start && place.row < virtual.end);
  const isGrouped = grouping.column !== undefined;
  const rowCount = isGrouped ? lines.length : total ?? list.length;

  const line = (line: Line<Row>, index: number): ReactNode => {
    const common = { id, index, columns: arranged.columns, top: index * rowHeight, height: rowHeight, actions };
    if (isGroup(line)) {
      return grouping.column === undefined ? null : (
        <GroupRow
          {...common}
          key={`group ${line.key}`}
          group={line}
          by={grouping.column}
          isFolded={grouping.isFolded(line)}
          isActive={place.row === index}
          selected={selects ? line.rows.reduce((sum, row) => (grid.selected.has(row.id) ? sum + 1 : sum), 0) : undefined}
        />
      );
    }
    return (
      <TableRow
        {...common}
        key={line.id}
        row={line}
        selects={selects}
        isGrouped={isGrouped}
        isSelected={grid.selected.has(line.id)}
        isOpen={props.openId === line.id}
        active={place.row === index ? place.column : undefined}
        editing={editing?.rowId === line.id ? editing.column : undefined}
        href={props.hrefOf?.(line)}
      />
    );
  };

  return (
    <div className="dt">
      <div className="dt-toolbar">
        <div className="dt-toolbar-start">
          {Views !== undefined && <Views table={props.id} arranged={arranged} />}
          {props.toolbar}
        </div>
        <div className="dt-toolbar-end">
          <span className="dt-count" role="status">
            {rows === undefined ? ""
              : isAtBound ? t.firstOf(list.length, total ?? undefined)
              : total == null ? t.loadedRows(list.length) + (hasMore ? "+" : "")
              : isGrouped && !grouping.isSorted && hasMore ? t.loadedOf(list.length, total) : t.loadedRows(total)}
          </span>
          {grouping.columns.length > 0 && <GroupButton grouping={grouping} />}
          <ColumnsButton arranged={arranged} />
        </div>
      </div>
      {rows === undefined && props.error != null
        ? <ErrorState title={t.failed} error={props.error} onRetry={() => props.onRetry?.()} />
        : rows?.length === 0 ? <div className="dt-empty">{emptyState}</div> : (
        <div
          ref={scroller}
          id={`table-${props.id}`}
          role={isGrouped ? "treegrid" : "grid"}
          tabIndex={0}
          className={`dt-scroller ${layout.density}`}
          aria-label={props.label}
          aria-describedby={`${id}-help`}
          aria-rowcount={isGrouped ? (hasMore ? -1 : lines.length + 1) : total ?? (hasMore ? -1 : list.length + 1)}
          aria-colcount={arranged.columns.length + shift}
          aria-multiselectable={selects || undefined}
          aria-busy={rows === undefined || undefined}
          aria-activedescendant={isActiveShown && rows !== undefined ? placeId(place.row, place.column) : undefined}
          onKeyDown={grid.onKeyDown}
        >
          <div className="dt-table" role="presentation" style={{ width }}>
            <div role="rowgroup" className="dt-head">
              <TableHeader
                id={id}
                arranged={arranged}
                sort={sort}
                onSort={onSort}
                grouping={grouping}
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
              <div role="rowgroup" className="dt-body" style={{ height: lines.length * rowHeight }}>
                {lines.slice(virtual.start, virtual.end).map((one, at) => line(one, virtual.start + at))}
              </div>
            )}
            {rows !== undefined && hasMore && (
              <MoreRows
                columns={arranged.columns.length + shift}
                loaded={list.length}
                isAtBound={isAtBound}
                error={props.error}
                onMore={grouping.raiseBound}
                onRetry={() => (props.onRetry ?? onMore)?.()}
              />
            )}
            {hasSums && rows !== undefined && (
              <TableFoot
                columns={arranged.columns}
                rows={list}
                selected={selectedRows}
                hasMore={hasMore}
                total={total}
                sums={props.sums}
                rowIndex={rowCount + 2}
                selects={selects}
              />
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
