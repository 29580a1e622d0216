import { useEffect, useRef } from "react";

/** Work that is not saved yet, and the way to give it up. */
export interface Unsaved {
  readonly discard: () => void;
}

/** Tells what stands around a form of its unsaved work, and that there is none any more. */
export function useUnsaved(isDirty: boolean, discard: () => void, onUnsaved: (work: Unsaved | undefined) => void): void {
  const latest = useRef(discard);
  latest.current = discard;
  useEffect(() => {
    onUnsaved(isDirty ? { discard: () => latest.current() } : undefined);
    return () => onUnsaved(undefined);
  }, [isDirty, onUnsaved]);
}
