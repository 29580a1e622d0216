import type { ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { Icon } from "../Icon";
import { Menu } from "../Menu";
import type { MenuItem } from "../Menu";
import { moved, resized, selectWidth, toggled } from "./layout";
import type { PlacedColumn } from "./layout";
import type { Arranged } from "./useLayout";
import { messages } from "./messages";
import type { Sort } from "./types";
import type { Grouping } from "./useGrouping";
import { useHeaderDrag } from "./useHeaderDrag";

interface TableHeaderProps<Row> {
  readonly id: string;
  readonly arranged: Arranged<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly grouping: Grouping<Row>;
  readonly active: number | undefined;
  readonly selects: boolean;
  /** The check box that selects all. */
  readonly selectAll: ReactNode;
}

/** The columns' names: a press sorts, dragging moves, the edge changes the width; all of it stands in a menu as well. */
export function TableHeader<Row>({ id, arranged, sort, onSort, grouping, active, selects, selectAll }: TableHeaderProps<Row>) {
  const drag = useHeaderDrag(arranged);
  const shift = selects ? 1 : 0;
  return (
    <div role="row" aria-rowindex={1} className="dt-row dt-header-row">
      {selects && (
        <div
          role="columnheader"
          aria-colindex={1}
          id={`${id}-header-0`}
          className={`dt-cell dt-header-cell dt-select is-pinned ${active === 0 ? "is-active" : ""}`}
          style={{ width: selectWidth, insetInlineStart: 0 }}
        >
          {selectAll}
        </div>
      )}
      {arranged.columns.map((place, at) => {
        const { column, width, isPinned, offset } = place;
        const direction = column.sortKey !== undefined && sort?.key === column.sortKey ? sort.direction : undefined;
        const canSort = column.sortKey !== undefined && onSort !== undefined;
        const target = drag.target?.column === column.id ? `drop-${drag.target.side}` : "";
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + shift + 1}
            aria-sort={canSort ? direction ?? "none" : undefined}
            id={`${id}-header-${at + shift}`}
            data-column={column.id}
            className={`dt-cell dt-header-cell ${column.align ?? "start"} ${isPinned ? "is-pinned" : ""} ${active === at + shift ? "is-active" : ""} ${drag.moving === column.id ? "is-moving" : ""} ${target}`}
            style={isPinned ? { width, insetInlineStart: offset } : { width }}
          >
            <button
              type="button"
              tabIndex={-1}
              className="dt-header-button"
              title={column.label}
              onPointerDown={(event) => drag.onPointerDown(event, column.id)}
              onClick={() => canSort && !drag.hasMoved() && onSort(nextSort(column.sortKey ?? "", sort))}
            >
              <span>{column.label}</span>
              {direction !== undefined && <Icon name={direction === "ascending" ? "arrowUp" : "arrowDown"} size={13} />}
            </button>
            <ColumnMenu place={place} at={at} arranged={arranged} sort={sort} onSort={onSort} grouping={grouping} />
            <span
              className="dt-resize"
              aria-hidden="true"
              onPointerDown={(event) => drag.onResize(event, column.id, width)}
              onDoubleClick={() => arranged.setLayout(resized(arranged.layout, column.id, column.width))}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Ascending at first, then the other way round. */
export function nextSort(key: string, sort: Sort | undefined): Sort {
  return { key, direction: sort?.key === key && sort.direction === "ascending" ? "descending" : "ascending" };
}

interface ColumnMenuProps<Row> {
  readonly place: PlacedColumn<Row>;
  readonly at: number;
  readonly arranged: Arranged<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly grouping: Grouping<Row>;
}

function ColumnMenu<Row>({ place, at, arranged, sort, onSort, grouping }: ColumnMenuProps<Row>) {
  const t = useMessages(messages);
  const { column, width, isPinned } = place;
  const { layout, columns, setLayout } = arranged;
  const left = columns[at - 1];
  const right = columns[at + 1];
  const items: MenuItem[] = [];
  const key = column.sortKey;
  if (key !== undefined && onSort !== undefined) {
    for (const direction of ["ascending", "descending"] as const) {
      items.push({
        id: direction,
        label: direction === "ascending" ? t.sortUp : t.sortDown,
        icon: direction === "ascending" ? "arrowUp" : "arrowDown",
        isChecked: sort?.key === key && sort.direction === direction,
        onSelect: () => onSort({ key, direction }),
      });
    }
  }
  if (column.group !== undefined) {
    const isChecked = grouping.column?.id === column.id;
    items.push({ id: "group", label: t.groupByThis, icon: "rows", isChecked, onSelect: () => grouping.groupBy(isChecked ? undefined : column) });
  }
  if (left !== undefined && left.isPinned === isPinned) {
    items.push({ id: "left", label: t.moveLeft, icon: "arrowLeft", onSelect: () => setLayout(moved(layout, column.id, left.column.id, "before")) });
  }
  if (right !== undefined && right.isPinned === isPinned) {
    items.push({ id: "right", label: t.moveRight, icon: "arrowRight", onSelect: () => setLayout(moved(layout, column.id, right.column.id, "after")) });
  }
  items.push(
    { id: "pin", label: isPinned ? t.unpin : t.pin, icon: "pin", onSelect: () => setLayout({ ...layout, pinned: toggled(layout.pinned, column.id) }) },
    { id: "wider", label: t.wider, icon: "plus", onSelect: () => setLayout(resized(layout, column.id, width + 40)) },
    { id: "narrower", label: t.narrower, icon: "columns", onSelect: () => setLayout(resized(layout, column.id, width - 40)) },
  );
  if (columns.length > 1) {
    items.push({ id: "hide", label: t.hide, icon: "eyeOff", onSelect: () => setLayout({ ...layout, hidden: [...layout.hidden, column.id] }) });
  }
  return <Menu label={t.columnMenu(column.label)} className="dt-column-menu" tabIndex={-1} button={<Icon name="chevron" size={14} />} items={items} align="end" />;
}
