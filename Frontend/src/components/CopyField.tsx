import { useState } from "react";
import { Button } from "./Button";
import { useMessages } from "../app/i18n";
import { messages } from "./messages";
import { useWords } from "../app/words";

interface CopyFieldProps {
  /** What it is, for the eye and for screen readers. */
  readonly label: string;
  readonly value: string;
}

/** A text that is to be taken elsewhere. */
export function CopyField({ label, value }: CopyFieldProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Without the permission one selects and copies by hand: a click selects all of it.
      setCopied(false);
    }
  };
  return (
    <div className="copy-field">
      <input
        className="input copy-text"
        readOnly
        value={value}
        aria-label={label}
        onFocus={(event) => event.target.select()}
      />
      <Button icon={isCopied ? "check" : "copy"} onClick={() => void copy()} aria-label={t.copyOf(label)}>
        {isCopied ? w.copied : w.copy}
      </Button>
      <span className="visually-hidden" role="status">{isCopied ? t.copied(label) : ""}</span>
    </div>
  );
}
