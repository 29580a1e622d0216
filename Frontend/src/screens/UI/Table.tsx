import { useMemo, useState } from "react";
import type { CalendarDate } from "rapport";
import { amountText, day, money, number } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { useWords } from "../../app/words";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { byMonth, DataTable, FilterBar, useFilters, useTableSort } from "../../components/DataTable";
import type { Column, Filter } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { showToast } from "../../components/Toast";
import { ViewMenu } from "../../parts/views/ViewMenu";
import { messages } from "./messages";

interface Row {
  readonly id: string;
  readonly number: number;
  readonly color: number;
  readonly amount: number;
  readonly day: CalendarDate;
  readonly note: string;
}

const length = 100_000;
const tones = ["neutral", "good", "warning", "bad"] as const;

function make(index: number): Row {
  return {
    id: String(index),
    number: index + 1,
    color: (index * 7) % 8,
    amount: ((index * 7919) % 100_000) / 4,
    day: `2026-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}` as CalendarDate,
    note: "",
  };
}

export function Table() {
  const t = useMessages(messages);
  const w = useWords();
  const [rows, setRows] = useState<readonly Row[]>(() => Array.from({ length }, (_, index) => make(index)));
  const [sort, setSort] = useTableSort<"number" | "amount">({ key: "number", direction: "ascending" }, ["number", "amount"]);
  const definitions = useMemo<readonly Filter[]>(
    () => [
      { id: "color", label: t.color, kind: "choices", choices: t.colors.map((label, index) => ({ value: String(index), label })) },
      { id: "amount", label: t.amount, kind: "range", suffix: "EUR" },
      { id: "day", label: t.day, kind: "dates" },
    ],
    [t],
  );
  const filters = useFilters(definitions);
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const colorBadge = ({ color }: Row) => <Badge tone={tones[color % 4] ?? "neutral"}>{t.colors[color]}</Badge>;
    return [
      { id: "number", label: t.number, width: 110, align: "end", sortKey: "number", isPinned: true, render: (row) => number(row.number), sum: (rows) => number(rows.length) },
      {
        id: "color",
        label: t.color,
        width: 140,
        render: colorBadge,
        group: { key: ({ color }) => String(color), label: ({ color }) => t.colors[color] ?? "", render: colorBadge, order: ({ color }) => color },
      },
      {
        id: "amount",
        label: t.amount,
        width: 160,
        align: "end",
        sortKey: "amount",
        render: (row) => money(row.amount, "EUR"),
        sum: (rows) => money(rows.reduce((sum, row) => sum + row.amount, 0), "EUR"),
        edit: {
          kind: "number",
          value: (row) => amountText(row.amount),
          save: async (row, value) => {
            const amount = parseAmount(value);
            if (amount === undefined) throw new RangeError(t.error);
            setRows((rows) => rows.map((other) => (other.id === row.id ? { ...other, amount } : other)));
            showToast(t.changed);
          },
        },
      },
      { id: "day", label: t.day, width: 120, render: (row) => day(row.day), group: byMonth((row) => row.day) },
      {
        id: "note",
        label: t.note,
        width: 220,
        render: (row) => <span>{row.note}</span>,
        edit: {
          value: (row) => row.note,
          save: async (row, note) => setRows((rows) => rows.map((other) => (other.id === row.id ? { ...other, note } : other))),
        },
      },
    ];
  }, [t]);
  const shown = useMemo(() => {
    const colors = filters.many("color");
    const { minimum = -Infinity, maximum = Infinity } = filters.range("amount");
    const { from = "", to = "9999" } = filters.dates("day");
    const kept = rows.filter((row) =>
      (colors === undefined || colors.includes(String(row.color))) && row.amount >= minimum && row.amount <= maximum && row.day >= from && row.day <= to);
    const sign = sort.direction === "ascending" ? 1 : -1;
    return kept.sort((one, other) => sign * (one[sort.key] - other[sort.key]));
  }, [rows, filters, sort]);
  return (
    <div className="ui-table">
      <DataTable
        id="ui"
        views={ViewMenu}
        label={t.table}
        columns={columns}
        rows={shown}
        total={shown.length}
        sort={sort}
        onSort={setSort}
        toolbar={<FilterBar filters={filters} />}
        bulkActions={(selected, clear) => (
          <Button
            size="small"
            icon="trash"
            onClick={() => {
              const gone = new Set(selected.map(({ id }) => id));
              setRows((rows) => rows.filter(({ id }) => !gone.has(id)));
              clear();
              showUndo(t.toast, () => setRows(rows));
            }}
          >
            {w.delete}
          </Button>
        )}
        onOpen={(row) => showToast(`${t.number} ${number(row.number)}`)}
        emptyState={<EmptyState icon="search" title={t.empty}>{t.emptyText}</EmptyState>}
      />
    </div>
  );
}
