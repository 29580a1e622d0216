import { useEffect } from "react";

/** Names the document: `Forecast · Rapport`. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined || title === "" ? "Rapport" : `${title} · Rapport`;
  }, [title]);
}
