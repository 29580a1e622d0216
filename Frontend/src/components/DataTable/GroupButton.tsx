import { useMessages } from "../../app/i18n";
import { Icon } from "../Icon";
import { Menu } from "../Menu";
import type { MenuItem } from "../Menu";
import { messages } from "./messages";
import type { Grouping } from "./useGrouping";

/** What the table is grouped by, and the way to fold all groups at once. */
export function GroupButton<Row>({ grouping }: { readonly grouping: Grouping<Row> }) {
  const t = useMessages(messages);
  const { columns, column, groupBy, fold } = grouping;
  const items: MenuItem[] = [
    { id: "none", label: t.noGroups, isChecked: column === undefined, onSelect: () => groupBy(undefined) },
    ...columns.map((one) => ({ id: one.id, label: one.label, isChecked: one.id === column?.id, onSelect: () => groupBy(one) })),
  ];
  if (column !== undefined) {
    items.push(
      { id: "fold", label: t.foldAll, onSelect: () => fold(true) },
      { id: "unfold", label: t.unfoldAll, onSelect: () => fold(false) },
    );
  }
  return (
    <Menu
      label={column === undefined ? t.groupBy : t.groupedBy(column.label)}
      className={`dt-group-button ${column === undefined ? "" : "is-on"}`}
      button={<><Icon name="rows" /><span>{column?.label ?? t.group}</span></>}
      items={items}
      align="end"
    />
  );
}
