import { memo } from "react";
import { number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Icon } from "../Icon";
import type { RowGroup } from "./groups";
import { selectWidth } from "./layout";
import type { PlacedColumn } from "./layout";
import { messages } from "./messages";
import { Sum } from "./TableFoot";
import type { Column } from "./types";

export interface GroupActions<Row> {
  readonly toggle: (index: number, group: RowGroup<Row>) => void;
  readonly select: (index: number, event: { readonly shiftKey: boolean }) => void;
}

interface GroupRowProps<Row> {
  readonly id: string;
  readonly group: RowGroup<Row>;
  /** What the rows are grouped by. */
  readonly by: Column<Row>;
  readonly index: number;
  readonly columns: readonly PlacedColumn<Row>[];
  readonly top: number;
  readonly height: number;
  readonly isFolded: boolean;
  readonly isActive: boolean;
  /** How many of its rows are selected; `undefined` if none can be. */
  readonly selected: number | undefined;
  readonly actions: GroupActions<Row>;
}

/** The label should have room for a name and a number. */
const labelWidth = 240;

/** The head of a group: its label, how many rows it has, and what they come to. A press folds it. */
function GroupRowOf<Row>({ id, group, by, index, columns, top, height, isFolded, isActive, selected, actions }: GroupRowProps<Row>) {
  const t = useMessages(messages);
  const { key, rows, isWhole } = group;
  const first = rows[0];
  const shift = selected === undefined ? 0 : 1;
  const { span, width } = labelSpan(columns);
  const label = by.group === undefined || key === "" || first === undefined ? <span>{t.noValue}</span> : by.group.render?.(first) ?? <span>{by.group.label(first)}</span>;
  const count = rows.length;
  return (
    <div
      role="row"
      id={`${id}-${index}-group`}
      aria-level={1}
      aria-expanded={!isFolded}
      aria-rowindex={index + 2}
      data-group={key}
      className={`dt-row dt-group ${isActive ? "is-active" : ""} ${isWhole ? "" : "is-partial"}`}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={() => actions.toggle(index, group)}
    >
      {selected !== undefined && (
        <div
          role="gridcell"
          aria-colindex={1}
          className="dt-cell dt-select is-pinned"
          style={{ width: selectWidth, insetInlineStart: 0 }}
          onClick={(event) => {
            event.stopPropagation();
            actions.select(index, event);
          }}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t.selectGroup}
            ref={(box) => {
              if (box !== null) box.indeterminate = selected > 0 && selected < count;
            }}
            checked={selected === count}
            readOnly
          />
        </div>
      )}
      <div
        role="gridcell"
        aria-colindex={shift + 1}
        aria-colspan={span}
        className="dt-cell dt-group-label is-pinned"
        style={{ width, insetInlineStart: shift === 1 ? selectWidth : 0 }}
      >
        <Icon name="chevron" size={14} />
        {label}
        <small className="dt-group-count" title={isWhole ? undefined : t.soFar}>
          <span aria-hidden="true">{number(count)}{isWhole ? "" : "+"}</span>
          <span className="visually-hidden">{isWhole ? t.loadedRows(count) : t.rowsSoFar(count)}</span>
        </small>
      </div>
      {columns.slice(span).map(({ column, width }, at) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={shift + span + at + 1}
          data-column={column.id}
          className={`dt-cell ${column.align ?? "start"}`}
          style={{ width }}
          title={isWhole || column.sum === undefined ? undefined : t.soFar}
        >
          {column.sum !== undefined && <Sum of={column.sum(rows)} />}
        </div>
      ))}
    </div>
  );
}

/** Which columns the label takes: those that are pinned, or the first; and further ones that have no sum as long as it is narrow. */
function labelSpan<Row>(columns: readonly PlacedColumn<Row>[]): { readonly span: number; readonly width: number } {
  let span = Math.max(1, columns.filter(({ isPinned }) => isPinned).length);
  let width = columns.slice(0, span).reduce((sum, place) => sum + place.width, 0);
  for (let next = columns[span]; next !== undefined && next.column.sum === undefined && width < labelWidth; next = columns[span]) {
    width += next.width;
    span += 1;
  }
  return { span, width };
}

export const GroupRow = memo(GroupRowOf) as typeof GroupRowOf;
