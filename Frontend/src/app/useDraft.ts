import { useEffect, useState } from "react";

/** What somebody is writing: it survives a reload, and is gone when it was sent or given up. */
export function useDraft<Draft>(name: string, blank: Draft): [Draft, (draft: Draft) => void, () => void] {
  const key = `rapport.draft.${name}`;
  const [draft, setDraft] = useState<Draft>(() => stored(key) ?? blank);
  const [isDirty, setDirty] = useState(false);
  useEffect(() => {
    if (isDirty) write(key, JSON.stringify(draft));
  }, [key, draft, isDirty]);
  const change = (next: Draft): void => {
    setDirty(true);
    setDraft(next);
  };
  const clear = (): void => {
    setDirty(false);
    setDraft(blank);
    write(key, undefined);
  };
  return [draft, change, clear];
}

/** Whoever signs out leaves no drafts behind for the next one. */
export function clearDrafts(): void {
  try {
    for (const storage of [sessionStorage, localStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith("rapport.draft.")) storage.removeItem(key);
    }
  } catch {
    // Then there are none.
  }
}

function stored<Draft>(key: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}

function write(key: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Storage may be forbidden or full; the draft then lasts as long as the page.
  }
}
