import "./TagsField.css";
import { useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import { IconButton } from "./Button";
import { Field } from "./Field";

interface TagsFieldProps {
  readonly label: string;
  readonly name?: string;
  readonly value: readonly string[];
  readonly onValue: (tags: readonly string[]) => void;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  /** Offered by the browser while one types. */
  readonly suggestions?: readonly string[];
  /** Read out for the button of a tag. */
  readonly removeLabel: (tag: string) => string;
  readonly autoFocus?: boolean;
  readonly onEscape?: () => void;
}

/** Short words, one after the other: Enter or a comma adds one, Backspace takes the last one away. */
export function TagsField(props: TagsFieldProps) {
  const { label, name, value, onValue, error, hint, placeholder, suggestions = [], removeLabel, autoFocus, onEscape } = props;
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const add = (typed: string): void => {
    const words = typed.split(",").map((word) => word.trim()).filter((word) => word !== "");
    const added = words.filter((word, index) => !value.includes(word) && words.indexOf(word) === index);
    if (added.length > 0) onValue([...value, ...added]);
    setText("");
  };
  const offered = suggestions.filter((tag) => !value.includes(tag));
  return (
    <Field {...{ label, name, error, hint }}>
      {(control) => (
        <div className="input tags-input">
          {value.map((tag) => (
            <span key={tag} className="tag">
              {tag}
              <IconButton
                icon="close"
                size="small"
                className="tag-remove"
                label={removeLabel(tag)}
                onClick={() => {
                  onValue(value.filter((other) => other !== tag));
                  input.current?.focus();
                }}
              />
            </span>
          ))}
          <input
            ref={input}
            className="tags-text"
            list={offered.length > 0 ? list : undefined}
            value={text}
            maxLength={50}
            placeholder={value.length === 0 ? placeholder : undefined}
            autoFocus={autoFocus}
            autoComplete="off"
            onChange={(event) => (event.target.value.includes(",") ? add(event.target.value) : setText(event.target.value))}
            onBlur={() => add(text)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && text.trim() !== "") add(text);
              else if (event.key === "Backspace" && text === "" && value.length > 0) onValue(value.slice(0, -1));
              else if (event.key === "Escape" && onEscape !== undefined) onEscape();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
            {...control}
          />
          {offered.length > 0 && <datalist id={list}>{offered.map((tag) => <option key={tag} value={tag} />)}</datalist>}
        </div>
      )}
    </Field>
  );
}
