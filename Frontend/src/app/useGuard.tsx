import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { DiscardQuestion } from "../components/Dialog";
import { setGuard } from "./router";
import type { GuardScope } from "./router";

interface GuardOptions {
  readonly scope?: GuardScope;
  /** What is lost; a sentence. */
  readonly text?: string | undefined;
  /** Forgets the draft of work that is given up. Work of which none is kept is asked about before the page is closed, too. */
  readonly onDiscard?: (() => void) | undefined;
}

/** While there is unsaved work, leaving it asks first. The result is the question, to be put anywhere on the page. */
export function useGuard(isDirty: boolean, { scope = "page", text, onDiscard }: GuardOptions = {}): ReactNode {
  const [proceed, setProceed] = useState<() => void>();
  const isKept = onDiscard !== undefined;
  useEffect(() => {
    if (!isDirty) return undefined;
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const removeGuard = setGuard((proceed) => setProceed(() => proceed), scope);
    if (!isKept) window.addEventListener("beforeunload", onUnload);
    return () => {
      removeGuard();
      window.removeEventListener("beforeunload", onUnload);
    };
  }, [isDirty, isKept, scope]);
  if (proceed === undefined) return null;
  return (
    <DiscardQuestion
      text={text}
      onKeep={() => setProceed(undefined)}
      onDiscard={() => {
        setProceed(undefined);
        onDiscard?.();
        proceed();
      }}
    />
  );
}
