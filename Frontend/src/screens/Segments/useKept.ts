import { useState } from "react";
import { useMe } from "../../app/me";

export interface Kept<Value> {
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** Whether it was begun before the page was loaded. */
  readonly isRestored: boolean;
  /** Forgets it. */
  readonly clear: () => void;
}

/** Work that is not saved yet, kept on this device until it is, so that it survives a reload. */
export function useKept<Value>(name: string, initial: Value): Kept<Value> {
  const me = useMe();
  const key = `rapport.draft.${me.id}.${name}`;
  const [stored] = useState(() => read<Value>(key));
  const [value, setValue] = useState(stored ?? initial);
  const [isRestored, setRestored] = useState(stored !== undefined);
  return {
    value,
    isRestored,
    set: (value) => {
      write(key, value);
      setValue(value);
    },
    clear: () => {
      write(key, undefined);
      setRestored(false);
    },
  };
}

function read<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    // Storage may be forbidden, or hold something else.
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The draft then lasts as long as the page.
  }
}
