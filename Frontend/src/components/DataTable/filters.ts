/** Filters of a list, kept in the address under their ids: all that are set must hold, and within one any of its choices. */
import { useMemo } from "react";
import { isCalendarDate } from "rapport";
import type { CalendarDate } from "rapport";
import { changeQuery, useRoute } from "../../app/router";
import type { Choice } from "../Field";

interface Named {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
}

export type Filter =
  /** One of the choices. */
  | (Named & { readonly kind: "choice"; readonly choices: readonly Choice[] })
  /** Any of the chosen ones. */
  | (Named & { readonly kind: "choices"; readonly choices: readonly Choice[] })
  | (Named & { readonly kind: "text"; readonly maxLength?: number })
  /** Two numbers, of which one may be left out. */
  | (Named & { readonly kind: "range"; readonly suffix?: string })
  /** Two days, of which one may be left out. */
  | (Named & { readonly kind: "dates" })
  /** Holds or is not asked for. */
  | (Named & { readonly kind: "flag" });

export type FilterValues = { readonly [id: string]: string | undefined };

export interface Filters {
  readonly all: readonly Filter[];
  readonly values: FilterValues;
  readonly isActive: boolean;
  readonly set: (id: string, value: string | undefined) => void;
  readonly clear: () => void;
  readonly one: (id: string) => string | undefined;
  /** `undefined` if none are chosen. */
  readonly many: (id: string) => readonly string[] | undefined;
  readonly range: (id: string) => { readonly minimum?: number; readonly maximum?: number };
  readonly dates: (id: string) => { readonly from?: CalendarDate; readonly to?: CalendarDate };
  readonly flag: (id: string) => boolean;
}

export function useFilters(all: readonly Filter[]): Filters {
  const { query } = useRoute();
  return useMemo(() => {
    const values: { [id: string]: string | undefined } = {};
    for (const { id } of all) values[id] = query.get(id) ?? undefined;
    const parts = (id: string): readonly string[] => (values[id] ?? "").split("..");
    return {
      all,
      values,
      isActive: Object.values(values).some((value) => value !== undefined),
      set: (id, value) => changeQuery({ [id]: value }, { replace: true }),
      clear: () => changeQuery(Object.fromEntries(all.map(({ id }) => [id, undefined])), { replace: true }),
      one: (id) => values[id],
      many: (id) => values[id]?.split(","),
      range: (id) => {
        const [minimum, maximum] = parts(id).map((text) => (text === "" ? undefined : Number(text)));
        return { ...(isNumber(minimum) ? { minimum } : {}), ...(isNumber(maximum) ? { maximum } : {}) };
      },
      dates: (id) => {
        const [from = "", to = ""] = parts(id);
        return { ...(isCalendarDate(from) ? { from } : {}), ...(isCalendarDate(to) ? { to } : {}) };
      },
      flag: (id) => values[id] !== undefined,
    };
  }, [all, query]);
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
