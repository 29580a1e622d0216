import { useEffect, useRef, useState } from "react";
import { useQueryParam } from "../app/router";
import { useDebounced } from "../app/useDebounced";

/** What is typed into a field that finds records, what the field shows, and how it is changed. The address holds it. */
export function useSearchText(name = "text"): readonly [found: string | undefined, typed: string, type: (text: string) => void] {
  const [param, setParam] = useQueryParam(name);
  const [typed, setTyped] = useState(param ?? "");
  const settled = useDebounced(typed.trim(), 200);
  const shown = useRef(param ?? "");
  useEffect(() => {
    if (settled === shown.current) return;
    shown.current = settled;
    setParam(settled === "" ? undefined : settled, { replace: true });
  }, [settled, setParam]);
  useEffect(() => {
    // The browser went back or forth, or a view was chosen.
    if ((param ?? "") === shown.current) return;
    shown.current = param ?? "";
    setTyped(shown.current);
  }, [param]);
  return [param, typed, setTyped];
}
