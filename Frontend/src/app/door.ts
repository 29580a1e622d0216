/**
 * Links that lead to a door rather than into the application: `/#setup=…` from the terminal, `/reset-password#token=…` and
 * `/accept-invitation#token=…` and `/confirm-consent#token=…` from mails, and `/?signIn=…` back from a provider. A secret stands behind `#`, which browsers send nowhere; it is taken out of the address
 * at once, so that it stays in no history.
 */
import { useSyncExternalStore } from "react";

type DoorPlace =
  | { readonly name: "signIn" }
  | { readonly name: "setup"; readonly code: string }
  | { readonly name: "forgot" }
  | { readonly name: "reset"; readonly token: string }
  | { readonly name: "invitation"; readonly token: string }
  | { readonly name: "consent"; readonly token: string };

const listeners = new Set<() => void>();
let place: DoorPlace = { name: "signIn" };
/** Why the last sign-in at a provider failed: `expired`, … */
let refusal: string | undefined;

export function useDoor(): DoorPlace {
  return useSyncExternalStore(subscribe, () => place);
}

export function goToDoor(next: DoorPlace): void {
  place = next;
  for (const listener of listeners) listener();
}

export function providerRefusal(): string | undefined {
  return refusal;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readAddress(): void {
  const query = new URLSearchParams(window.location.search);
  const secret = new URLSearchParams(window.location.hash.slice(1));
  const path = window.location.pathname;
  const token = secret.get("token") ?? "";
  const code = secret.get("setup");
  if (path === "/reset-password") place = { name: "reset", token };
  else if (path === "/accept-invitation") place = { name: "invitation", token };
  else if (path === "/confirm-consent") place = { name: "consent", token };
  else if (path === "/forgot-password") place = { name: "forgot" };
  else if (code !== null) place = { name: "setup", code };
  refusal = query.get("signIn") ?? undefined;
  if (place.name === "signIn" && refusal === undefined) return;
  query.delete("signIn");
  const rest = query.toString();
  window.history.replaceState(null, "", rest === "" ? "/" : "/?" + rest);
}

readAddress();
window.addEventListener("hashchange", () => {
  readAddress();
  for (const listener of listeners) listener();
});
