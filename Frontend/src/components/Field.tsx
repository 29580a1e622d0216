import { useId } from "react";
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

/** What a control must carry to belong to its field. */
interface ControlProps {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
}

interface FieldProps {
  readonly label: string;
  /** What is wrong with the value; a sentence. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly isRequired?: boolean | undefined;
  /** The field's name in the input, for tests and for focusing the first error. */
  readonly name?: string | undefined;
  readonly className?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, a control, and below it what helps and what is wrong. */
export function Field({ label, error, hint, isRequired = false, name, className = "", children }: FieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  const control: ControlProps = {
    id,
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(error === undefined ? {} : { "aria-invalid": true }),
    ...(isRequired ? { "aria-required": true } : {}),
  };
  return (
    <div className={`field ${error === undefined ? "" : "invalid"} ${className}`} data-field={name}>
      <label className="field-label" htmlFor={id}>
        {label}
        {isRequired && <span className="field-required" aria-hidden="true"> *</span>}
      </label>
      {children(control)}
      {hint !== undefined && <div className="field-hint" id={`${id}-hint`}>{hint}</div>}
      {error !== undefined && <div className="field-error" id={`${id}-error`}>{error}</div>}
    </div>
  );
}

type FieldLook = Omit<FieldProps, "children">;

export type TextFieldProps = FieldLook & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Stands inside the control, at its end. */
  readonly suffix?: ReactNode;
} & Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "className" | "name">;

export function TextField(props: TextFieldProps) {
  const { label, error, hint, isRequired, name, className, value, onValue, suffix, ...rest } = props;
  return (
    <Field {...{ label, error, hint, isRequired, name, className }}>
      {(control) => (
        <div className={suffix === undefined ? "control" : "control has-suffix"}>
          <input className="input" value={value} onChange={(event) => onValue(event.target.value)} {...control} {...rest} />
          {suffix !== undefined && <span className="control-suffix">{suffix}</span>}
        </div>
      )}
    </Field>
  );
}

type TextAreaFieldProps = FieldLook & {
  readonly value: string;
  readonly onValue: (value: string) => void;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "value" | "className" | "name">;

export function TextAreaField(props: TextAreaFieldProps) {
  const { label, error, hint, isRequired, name, className, value, onValue, ...rest } = props;
  return (
    <Field {...{ label, error, hint, isRequired, name, className }}>
      {(control) => (
        <textarea className="input" rows={3} value={value} onChange={(event) => onValue(event.target.value)} {...control} {...rest} />
      )}
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type SelectFieldProps = FieldLook & SelectProps;

export function SelectField({ label, error, hint, isRequired, name, className, ...rest }: SelectFieldProps) {
  return <Field {...{ label, error, hint, isRequired, name, className }}>{(control) => <Select {...control} {...rest} />}</Field>;
}

type SelectProps = {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly Choice[];
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, "value" | "className" | "name">;

/** The browser's own list, dressed up: it knows every keyboard and every telephone. */
export function Select({ value, onValue, choices, ...rest }: SelectProps) {
  return (
    <select className="input select" value={value} onChange={(event) => onValue(event.target.value)} {...rest}>
      {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </select>
  );
}
