import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { isRapportError } from "rapport";
import type { Issue } from "rapport";
import { describe } from "../../api/errors";
import { issueText } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { IconButton } from "../../components/Button";
import { messages } from "./messages";

interface InlineControl<Value> {
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly error: string | undefined;
}

interface InlineFieldProps<Value> {
  readonly label: string;
  /** The value as it reads; nothing if there is none. */
  readonly children?: ReactNode;
  readonly value: Value;
  readonly isEmpty: boolean;
  readonly mayEdit: boolean;
  /** The control while it is edited. */
  readonly control: (control: InlineControl<Value>) => ReactNode;
  /** Saves; answers with what is wrong with the value, if it is. */
  readonly onSave: (value: Value) => Promise<readonly Issue[] | undefined>;
  /** Whether choosing is all there is to it, as in a list: what is chosen with the mouse is saved at once. */
  readonly isChoice?: boolean;
}

/** A fact that turns into a control where it stands. Enter and leaving it save, Escape leaves it as it was. */
export function InlineField<Value>(props: InlineFieldProps<Value>) {
  const { label, children, value, isEmpty, mayEdit, control, onSave, isChoice = false } = props;
  const t = useMessages(messages);
  const w = useWords();
  const [draft, setDraft] = useState<Value>();
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const byPointer = useRef(false);
  // What it was when the change began: if somebody else changes it meanwhile, that is a conflict.
  const begun = useRef({ value, onSave });
  const isEditing = draft !== undefined;
  useEffect(() => {
    if (!isEditing) return;
    const first = form.current?.querySelector<HTMLElement>("input, select, textarea");
    first?.focus();
    if (first instanceof HTMLInputElement && first.type !== "date") first.select();
  }, [isEditing]);

  const open = (): void => {
    setError(undefined);
    begun.current = { value, onSave };
    setDraft(value);
  };
  const close = (): void => {
    setDraft(undefined);
    setTimeout(() => pencil.current?.focus());
  };
  const save = async (next: Value): Promise<void> => {
    if (isBusy) return;
    if (JSON.stringify(next) === JSON.stringify(begun.current.value)) return close();
    setBusy(true);
    try {
      const issue = (await begun.current.onSave(next))?.[0];
      if (issue === undefined) close();
      else setError(issueText(label, issue, next === ""));
    } catch (cause) {
      const issue = isRapportError(cause) && cause.code === "BAD_REQUEST" ? cause.issues[0] : undefined;
      setError(issue === undefined ? describe(cause) : issueText(label, issue, next === ""));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={`fact ${isEditing ? "is-editing" : ""}`}>
      <dt>{label}</dt>
      {isEditing ? (
        <dd>
          <form
            ref={form}
            className="fact-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void save(draft);
            }}
            onPointerDown={() => {
              byPointer.current = true;
            }}
            onKeyDown={(event) => {
              byPointer.current = false;
              const isList = event.target instanceof HTMLSelectElement;
              if (event.key === "Enter" && (isList || event.ctrlKey || event.metaKey)) void save(draft);
              else if (event.key === "Escape") close();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
            onBlur={(event) => {
              if (event.relatedTarget instanceof Node && form.current?.contains(event.relatedTarget) === true) return;
              // What is wrong stays open, to be seen.
              if (error === undefined && event.relatedTarget !== null) void save(draft);
            }}
          >
            {control({
              value: draft,
              error,
              onValue: (next) => {
                setDraft(next);
                setError(undefined);
                // With the keyboard one goes through the choices before the one that is meant.
                if (isChoice && byPointer.current) void save(next);
              },
            })}
            <span className="fact-buttons">
              <IconButton type="submit" icon="check" size="small" variant="primary" label={t.saveField(label)} isBusy={isBusy} />
              <IconButton icon="close" size="small" label={w.cancel} onClick={close} />
            </span>
          </form>
        </dd>
      ) : (
        <dd
          className={mayEdit ? "can-edit" : ""}
          onClick={(event) => {
            const isLink = event.target instanceof Element && event.target.closest("a, button") !== null;
            if (mayEdit && !isLink && window.getSelection()?.isCollapsed !== false) open();
          }}
        >
          <span className="fact-value">{isEmpty ? <span className="muted">{t.empty}</span> : children}</span>
          {mayEdit && <IconButton ref={pencil} icon="edit" size="small" className="fact-edit" label={t.edit(label)} onClick={open} />}
        </dd>
      )}
    </div>
  );
}
