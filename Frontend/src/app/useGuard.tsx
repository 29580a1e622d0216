import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { Button } from "../components/Button";
import { Dialog } from "../components/Dialog";
import { setGuard } from "./router";
import type { GuardScope } from "./router";
import { useWords } from "./words";

/** While there is unsaved work, leaving it asks first. The result is the question, to be put anywhere on the page. */
export function useGuard(isDirty: boolean, scope: GuardScope = "page", text?: string): ReactNode {
  const w = useWords();
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
    <Dialog
      title={w.unsavedTitle}
      onClose={() => setProceed(undefined)}
      actions={
        <>
          <Button onClick={() => setProceed(undefined)}>{w.keepEditing}</Button>
          <Button
            variant="danger"
            onClick={() => {
              setProceed(undefined);
              proceed();
            }}
          >
            {w.discard}
          </Button>
        </>
      }
    >
      <p>{text ?? w.unsavedText}</p>
    </Dialog>
  );
}
