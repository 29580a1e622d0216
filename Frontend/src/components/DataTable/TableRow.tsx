import { memo } from "react";
import type { CSSProperties, MouseEvent } from "react";
import { useMessages } from "../../app/i18n";
import { IconButton } from "../Button";
import { Link } from "../Link";
import { CellEditor } from "./CellEditor";
import { selectWidth } from "./layout";
import type { PlacedColumn } from "./layout";
import { messages } from "./messages";

/** By the row's id: the list may come again in another order while its value is typed. */
export interface EditedCell {
  readonly rowId: string;
  readonly column: string;
}

export interface RowActions<Row> {
  readonly select: (index: number, event: { readonly shiftKey: boolean }) => void;
  readonly open: (row: Row, event: MouseEvent) => void;
  readonly activate: (index: number, column: number) => void;
  readonly edit: (cell: EditedCell) => void;
  readonly leave: (cell: EditedCell) => void;
}

interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly PlacedColumn<Row>[];
  readonly top: number;
  readonly height: number;
  readonly selects: boolean;
  /** Whether it stands below the head of a group. */
  readonly isGrouped: boolean;
  readonly isSelected: boolean;
  /** Its record is open beside the table. */
  readonly isOpen: boolean;
  /** Which of its cells the keyboard is at. */
  readonly active: number | undefined;
  /** Which of its columns is being changed. */
  readonly editing: string | undefined;
  readonly href: string | undefined;
  readonly actions: RowActions<Row>;
}

function TableRowOf<Row extends { readonly id: string }>(props: TableRowProps<Row>) {
  const { id, row, index, columns, top, height, selects, isGrouped, isSelected, isOpen, active, editing, href, actions } = props;
  const t = useMessages(messages);
  const style: CSSProperties = { transform: `translateY(${top}px)`, height };
  const shift = selects ? 1 : 0;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={isGrouped ? 2 : undefined}
      aria-selected={selects ? isSelected : undefined}
      className={`dt-row ${isSelected ? "is-selected" : ""} ${isOpen ? "is-open" : ""}`}
      style={style}
      onClick={(event) => actions.open(row, event)}
    >
      {selects && (
        <div
          role="gridcell"
          aria-colindex={1}
          id={`${id}-${index}-0`}
          className={`dt-cell dt-select is-pinned ${active === 0 ? "is-active" : ""}`}
          style={{ width: selectWidth, insetInlineStart: 0 }}
          onClick={(event) => {
            event.stopPropagation();
            actions.select(index, event);
          }}
        >
          <input type="checkbox" tabIndex={-1} aria-label={t.select} checked={isSelected} readOnly />
        </div>
      )}
      {columns.map(({ column, width, isPinned, offset }, at) => {
        const isActive = active === at + shift;
        const isEditing = editing === column.id;
        const canEdit = column.edit !== undefined && (column.edit.isAllowed?.(row) ?? true);
        const content = isEditing && column.edit !== undefined
          ? <CellEditor row={row} label={column.label} edit={column.edit} onDone={() => actions.leave({ rowId: row.id, column: column.id })} />
          : column.render(row);
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + shift + 1}
            aria-readonly={canEdit ? undefined : true}
            id={`${id}-${index}-${at + shift}`}
            data-column={column.id}
            className={`dt-cell ${column.align ?? "start"} ${isPinned ? "is-pinned" : ""} ${isActive ? "is-active" : ""} ${isEditing ? "is-editing" : ""}`}
            style={isPinned ? { width, insetInlineStart: offset } : { width }}
            onPointerDown={() => actions.activate(index, at + shift)}
          >
            {at === 0 && href !== undefined && !isEditing
              ? <Link to={href} tabIndex={-1} className="dt-link" onClick={(event) => event.stopPropagation()}>{content}</Link>
              : typeof content === "string" ? <span>{content}</span> : content}
            {canEdit && !isEditing && (
              <IconButton
                icon="edit"
                size="small"
                tabIndex={-1}
                className="dt-edit-button"
                label={t.edit(column.label)}
                onClick={(event) => {
                  event.stopPropagation();
                  actions.edit({ rowId: row.id, column: column.id });
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

export const TableRow = memo(TableRowOf) as typeof TableRowOf;
