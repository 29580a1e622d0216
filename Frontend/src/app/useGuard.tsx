import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { DiscardQuestion } from "../components/Dialog";
import { setGuard } from "./router";
import type { GuardScope } from "./router";

interface GuardOptions {
  readonly scope?: GuardScope;
  /** What is lost; a sentence. */
  readonly text?: string | undefined;
  /** Hears that the work is given up. */
  readonly onDiscard?: (() => void) | undefined;
}

/** While there is unsaved work, leaving it asks first. The result is the question, to be put anywhere on the page. */
export function useGuard(isDirty: boolean, { scope = "page", text, onDiscard }: GuardOptions = {}): ReactNode {
  const [proceed, setProceed] = useState<() => void>();
  useEffect(() => {
    if (!isDirty) return undefined;
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const removeGuard = setGuard((proceed) => setProceed(() => proceed), scope);
    window.addEventListener("beforeunload", onUnload);
    return () => {
      removeGuard();
      window.removeEventListener("beforeunload", onUnload);
    };
  }, [isDirty, scope]);
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
