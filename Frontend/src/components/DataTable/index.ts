export { DataTable } from "./DataTable";
export type { DataTableProps } from "./DataTable";
export { FilterBar } from "./FilterBar";
export { useFilters } from "./filters";
export type { Filter, FilterValues, Filters } from "./filters";
export type { Column, ColumnEdit, Sort } from "./types";
export { useTableSort } from "./useTableSort";
