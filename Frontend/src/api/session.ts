/** Who is signed in, as far as the page knows. Calls that are refused as `UNAUTHORIZED` end the session here. */
import { useSyncExternalStore } from "react";
import type { Me } from "rapport";

export interface Session {
  /** `unknown` until the server has said. */
  readonly state: "unknown" | "signedIn" | "signedOut" | "expired";
  /** Kept after expiry, so that the same user finds everything as it was. */
  readonly me?: Me;
}

const listeners = new Set<() => void>();
let session: Session = { state: "unknown" };
let started = 0;
/** While one signs out, and whether the server has refused a call since. */
let leaving: Promise<void> | undefined;
let isRefused = false;

export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}

/** How often somebody has signed in since the page was opened: tells calls of one session from those of the next. */
export function sessionNumber(): number {
  return started;
}

export function sessionStarted(me: Me): void {
  started += 1;
  set({ state: "signedIn", me });
}

/** Who is signed in has changed something of themselves. */
export function updateMe(me: Me): void {
  if (session.me?.id === me.id) set({ ...session, me });
}

/** The server knows nobody behind the cookie any more, or never did. */
export function sessionEnded(): void {
  if (leaving !== undefined) isRefused = true;
  else if (session.state === "signedIn" || session.state === "expired") set({ ...session, state: "expired" });
  else set({ state: "signedOut" });
}

/**
 * Signs out by `logout`, and fails if it does. Calls on their way may be refused before it has answered: then the session
 * has ended as was wished, and there is no page to come back to.
 */
export function leaveSession(logout: () => Promise<unknown>): Promise<void> {
  leaving ??= leave(logout).finally(() => {
    leaving = undefined;
  });
  return leaving;
}

async function leave(logout: () => Promise<unknown>): Promise<void> {
  isRefused = false;
  try {
    await logout();
  } catch (error) {
    if (!isRefused) throw error;
  }
  set({ state: "signedOut" });
}

function set(next: Session): void {
  if (next.state === session.state && next.me === session.me) return;
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
