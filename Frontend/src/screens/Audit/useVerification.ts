import { useRef, useState } from "react";
import type { AuditAnchor, AuditBreak } from "rapport";
import { deals } from "../../api/client";
import { useMe } from "../../app/me";

export interface Checked {
  readonly at: number;
  readonly entries: number;
  /** The end of the chain: the next verification compares with it. */
  readonly end?: AuditAnchor | undefined;
  readonly firstBreak?: AuditBreak | undefined;
}

export interface VerificationState {
  readonly checked: Checked | undefined;
  readonly isBusy: boolean;
  /** When the one that is going on began. */
  readonly startedAt: number | undefined;
  readonly error: unknown;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Has the log checked, and keeps on this device how far it was whole. */
export function useVerification(): VerificationState {
  const { workspaceId } = useMe();
  const key = `rapport.audit.${workspaceId}`;
  const [checked, setChecked] = useState(() => read(key));
  const [startedAt, setStartedAt] = useState<number>();
  const [error, setError] = useState<unknown>();
  const controller = useRef<AbortController>();
  const start = async (): Promise<void> => {
    const current = new AbortController();
    controller.current = current;
    setStartedAt(Date.now());
    setError(undefined);
    try {
      const anchor = read(key)?.end;
      const { entries, end, firstBreak } = await deals.verifyAuditLog(anchor === undefined ? {} : { anchor }, { signal: current.signal });
      const next: Checked = { at: Date.now(), entries, end: end ?? undefined, firstBreak: firstBreak ?? undefined };
      setChecked(next);
      // A log that is broken does not move the end that is known.
      if (next.end !== undefined) write(key, next);
    } catch (cause) {
      if (!current.signal.aborted) setError(cause);
    } finally {
      if (controller.current === current) setStartedAt(undefined);
    }
  };
  return {
    checked,
    isBusy: startedAt !== undefined,
    startedAt,
    error,
    start: () => void start(),
    cancel: () => {
      controller.current?.abort();
      setStartedAt(undefined);
    },
  };
}

function read(key: string): Checked | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Checked);
  } catch {
    return undefined;
  }
}

function write(key: string, checked: Checked): void {
  try {
    localStorage.setItem(key, JSON.stringify(checked));
  } catch {
    // It is then known until the page is left.
  }
}
