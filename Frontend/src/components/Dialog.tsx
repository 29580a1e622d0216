import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { IconButton } from "./Button";
import { useWords } from "../app/words";

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  /** If given, the dialog is a form, and Enter in a field sends it. */
  readonly onSubmit?: () => void;
  /** `wide` has room for two columns. */
  readonly size?: "medium" | "wide";
}

/** A question that must be answered first. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, children, actions, onClose, onSubmit, size = "medium" }: DialogProps) {
  const w = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog ${size}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.target === ref.current && onClose()}
    >
      <form
        className="dialog-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header className="dialog-header">
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={w.close} size="small" onClick={onClose} />
        </header>
        <div className="dialog-content">{children}</div>
        {actions !== null && <footer className="dialog-actions">{actions}</footer>}
      </form>
    </dialog>
  );
}
