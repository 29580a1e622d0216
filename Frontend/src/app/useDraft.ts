import { useEffect, useState } from "react";
import { useMe } from "./me";
import { readStored, writeStored } from "./stored";

interface DraftState<Draft> {
  readonly draft: Draft;
  /** Changes some of it, which may follow from what it is by then. */
  readonly change: (change: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => void;
  /** Whether it differs from what it began with. */
  readonly isDirty: boolean;
  /** Whether it was begun before the form was opened. */
  readonly isRestored: boolean;
  /** Forgets what was written, after saving or giving up, and begins again: with what it began with, or with something else. */
  readonly clear: (blank?: Draft) => void;
}

export interface DraftOptions {
  /** Whether what was begun before is taken up; otherwise it gives way to the first change. Default: `true`. */
  readonly takesUp?: boolean;
}

interface Writing<Draft> {
  readonly blank: Draft;
  readonly draft: Draft;
  /** Only what is written here is kept: a form that is only looked at leaves the draft of another page alone. */
  readonly isTouched: boolean;
}

/**
 * What somebody is writing: kept on this device, for them alone, from the first change until it is saved or given up, so
 * that it survives a reload.
 *
 * @param name - What it is a draft of: `deal.0190…`, `lead.new`.
 * @param blank - What it begins with.
 */
export function useDraft<Draft extends object>(name: string, blank: Draft, { takesUp = true }: DraftOptions = {}): DraftState<Draft> {
  const key = `draft.${useMe().id}.${name}`;
  const [stored] = useState(() => (takesUp ? readStored(key, isPlain) : undefined));
  const [isRestored, setRestored] = useState(stored !== undefined);
  const [writing, setWriting] = useState<Writing<Draft>>(() => ({ blank, draft: stored === undefined ? blank : filled(blank, stored), isTouched: false }));
  const isDirty = !isSame(writing.blank, writing.draft);
  useEffect(() => {
    if (writing.isTouched) writeStored(key, isDirty ? writing.draft : undefined);
  }, [key, writing, isDirty]);
  return {
    draft: writing.draft,
    isDirty,
    isRestored,
    change: (change) => setWriting((now) => ({
      ...now,
      draft: { ...now.draft, ...(typeof change === "function" ? change(now.draft) : change) },
      isTouched: true,
    })),
    clear: (next) => {
      if (writing.isTouched || isRestored) writeStored(key, undefined);
      setRestored(false);
      setWriting((now) => ({ blank: next ?? now.blank, draft: next ?? now.blank, isTouched: false }));
    },
  };
}

/** Whether two values of a draft are the same; drafts hold what JSON can say. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Plain = { readonly [name: string]: unknown };

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What was stored, with what the form has learned since. */
function filled<Value>(blank: Value, stored: unknown): Value {
  if (!isPlain(blank) || !isPlain(stored)) return stored as Value;
  const common = Object.keys(blank).filter((name) => name in stored).map((name) => [name, filled(blank[name], stored[name])] as const);
  return { ...blank, ...stored, ...Object.fromEntries(common) };
}
