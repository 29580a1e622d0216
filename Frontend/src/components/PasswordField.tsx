import { useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { IconButton } from "./Button";
import { TextField } from "./Field";
import type { TextFieldProps } from "./Field";
import { Icon } from "./Icon";
import { useMessages } from "../app/i18n";
import { messages } from "./messages";

type PasswordFieldProps = Omit<TextFieldProps, "type" | "suffix" | "hint"> & { readonly hint?: ReactNode };

/** A password: hidden until one wants to see it, with a word when {t.capsLock}. */
export function PasswordField({ hint, ...rest }: PasswordFieldProps) {
  const t = useMessages(messages);
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState("CapsLock"));
  return (
    <TextField
      {...rest}
      type={isShown ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="none"
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      onBlur={() => setCapsLock(false)}
      hint={isCapsLock ? <span className="caps-lock"><Icon name="alert" size={14} /> {t.capsLock}</span> : hint}
      suffix={
        <IconButton
          icon={isShown ? "eyeOff" : "eye"}
          label={isShown ? t.hidePassword : t.showPassword}
          aria-pressed={isShown}
          size="small"
          onClick={() => setShown(!isShown)}
        />
      }
    />
  );
}
