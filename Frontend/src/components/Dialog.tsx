import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import { Button, IconButton } from "./Button";
import { useWords } from "../app/words";

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Hears of it when it is to be closed, after the question about unsaved work if there is some. */
  readonly onClose: () => void;
  /** If given, the dialog is a form, and Enter in a field sends it. */
  readonly onSubmit?: () => void;
  /** Whether there is unsaved work in it. Left out, there is if something was typed that was not there before. */
  readonly isDirty?: boolean;
  /** `wide` has room for two columns. */
  readonly size?: "medium" | "wide";
}

/**
 * A question that must be answered first. The browser keeps the focus inside and gives it back. A press outside, Escape and
 * the cross ask before unsaved work is lost; a button that says so, such as Cancel, does not.
 */
export function Dialog({ title, children, actions, onClose, onSubmit, isDirty, size = "medium" }: DialogProps) {
  const w = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  // What stood in the fields that have had the focus.
  const before = useRef(new Map<TextControl, string>());
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const leave = (): void => {
    if (isDirty ?? [...before.current].some(([control, text]) => control.isConnected && control.value !== text)) setAsking(true);
    else onClose();
  };
  return (
    <dialog
      ref={ref}
      className={`dialog ${size}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onClose={() => {
        // Browsers close a dialog without asking when Escape is pressed again and again.
        ref.current?.showModal();
        leave();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
      onFocus={(event) => {
        const target: Element = event.target;
        if (isTextControl(target) && !before.current.has(target)) before.current.set(target, target.value);
      }}
      onPointerDown={(event) => event.target === ref.current && leave()}
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
          <IconButton icon="close" label={w.close} size="small" onClick={leave} />
        </header>
        <div className="dialog-content">{children}</div>
        {actions !== null && <footer className="dialog-actions">{actions}</footer>}
      </form>
      {isAsking && (
        <DiscardQuestion
          onKeep={() => setAsking(false)}
          onDiscard={() => {
            setAsking(false);
            onClose();
          }}
        />
      )}
    </dialog>
  );
}

interface DiscardQuestionProps {
  /** What is lost; a sentence. */
  readonly text?: string | undefined;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Whether unsaved work is to be given up. */
export function DiscardQuestion({ text, onKeep, onDiscard }: DiscardQuestionProps) {
  const w = useWords();
  return (
    <Dialog
      title={w.unsavedTitle}
      onClose={onKeep}
      actions={<><Button onClick={onKeep}>{w.keepEditing}</Button><Button variant="danger" onClick={onDiscard}>{w.discard}</Button></>}
    >
      <p>{text ?? w.unsavedText}</p>
    </Dialog>
  );
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Whether one types into it. */
function isTextControl(element: Element): element is TextControl {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !["checkbox", "radio", "range"].includes(element.type));
}
