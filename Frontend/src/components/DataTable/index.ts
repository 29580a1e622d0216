export { DataTable } from "./DataTable";
export { FilterBar } from "./FilterBar";
export { useFilters } from "./filters";
export type { Filter, FilterValues, Filters } from "./filters";
export { byChoice, byMonth, byText } from "./groups";
export { isLayout } from "./layout";
export type { Column, ColumnEdit, ColumnGroup, DataTableProps, Layout, Sort, ViewsProps } from "./types";
export { usePageSize } from "./useGrouping";
export { useTableSort } from "./useTableSort";
