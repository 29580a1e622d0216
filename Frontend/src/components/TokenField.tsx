import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { defineMessages, useMessages } from "../app/i18n";
import { Field } from "./Field";
import { Icon } from "./Icon";
import "./TokenField.css";

const messages = defineMessages(
  { remove: (token: string) => `Remove ${token}`, added: (token: string) => `${token} added`, removed: (token: string) => `${token} removed` },
  { remove: (token: string) => `${token} entfernen`, added: (token: string) => `${token} hinzugefügt`, removed: (token: string) => `${token} entfernt` },
);

interface TokenFieldProps {
  readonly label: string;
  readonly name?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly tokens: readonly string[];
  readonly onTokens: (tokens: readonly string[]) => void;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly isLabelHidden?: boolean;
}

/** Several short texts: Enter or a comma ends one, Backspace in the empty field takes the last away. */
export function TokenField({ label, name, hint, error, tokens, onTokens, maximum = 50, maxLength = 50, isLabelHidden = false }: TokenFieldProps) {
  const t = useMessages(messages);
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = (raw: string): void => {
    const fresh = raw.split(",").map((part) => part.trim()).filter((part) => part !== "" && !tokens.includes(part));
    if (fresh.length > 0) onTokens([...tokens, ...new Set(fresh)].slice(0, maximum));
    if (fresh.length > 0) setSaid(t.added(fresh.join(", ")));
    setText("");
  };
  const remove = (token: string): void => {
    onTokens(tokens.filter((other) => other !== token));
    setSaid(t.removed(token));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && text.trim() !== "") {
      event.preventDefault();
      add(text);
    } else if (event.key === "Backspace" && text === "" && tokens.length > 0) {
      remove(tokens[tokens.length - 1] ?? "");
    }
  };
  return (
    <Field {...{ label, name, hint, error }} className={isLabelHidden ? "label-hidden" : ""}>
      {(control) => (
        <div className="input tokens" onClick={(event) => event.target === event.currentTarget && input.current?.focus()}>
          {tokens.map((token) => (
            <span key={token} className="token">
              <span>{token}</span>
              <button type="button" aria-label={t.remove(token)} onClick={() => remove(token)}><Icon name="close" size={12} /></button>
            </span>
          ))}
          <input
            ref={input}
            className="token-input"
            value={text}
            maxLength={maxLength}
            onChange={(event) => (event.target.value.includes(",") ? add(event.target.value) : setText(event.target.value))}
            onKeyDown={onKeyDown}
            onBlur={() => text.trim() !== "" && add(text)}
            {...control}
          />
          <span className="visually-hidden" role="status">{said}</span>
        </div>
      )}
    </Field>
  );
}
