export { DataTable } from "./DataTable";
export { FilterBar } from "./FilterBar";
export { useFilters } from "./filters";
export type { Filter, FilterValues, Filters } from "./filters";
export { byChoice, byMonth, byText } from "./groups";
export type { Column, ColumnEdit, ColumnGroup, DataTableProps, Sort } from "./types";
export { usePageSize } from "./useGrouping";
export { useTableSort } from "./useTableSort";
