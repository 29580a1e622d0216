import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { progressText } from "./bulk";
import type { Work } from "./bulk";

interface DialogWork {
  readonly begin: () => Work;
  /** How far it is; nothing where it is done in one go. */
  readonly progress: ReactNode;
}

/** Long work in a dialog. Closing the dialog stops it; what has been done by then stays done. */
export function useWork(): DialogWork {
  const [state, setState] = useState<{ readonly done: number; readonly total: number }>();
  const controller = useRef<AbortController>();
  useEffect(() => () => controller.current?.abort(), []);
  return {
    begin: () => {
      const begun = new AbortController();
      controller.current = begun;
      setState(undefined);
      return { signal: begun.signal, advance: (done, total) => controller.current === begun && setState({ done, total }) };
    },
    progress: state === undefined ? null : (
      <p className="field-hint" role="status">{progressText(state.done, state.total)}</p>
    ),
  };
}
