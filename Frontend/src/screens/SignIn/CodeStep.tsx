import { useState } from "react";
import type { Me } from "rapport";
import { api } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { Door } from "../Door/Door";

interface CodeStepProps {
  readonly challenge: string;
  readonly onDone: (user: Me) => void;
  /** Back to the password, for a reason or by wish. */
  readonly onBack: (failure?: string) => void;
}

/** The second factor: a code of the authenticator app, or a recovery code. */
export function CodeStep({ challenge, onDone, onBack }: CodeStepProps) {
  const form = useForm({ code: "" });
  const [isRecovery, setRecovery] = useState(false);
  const verify = (): Promise<void> =>
    form.send("VerifyTwoFactor", { challenge, code: form.values.code }, async (input) => {
      try {
        onDone((await api.auth.verifyTwoFactor(input)).user);
      } catch (error) {
        if (!api.auth.verifyTwoFactor.isError(error)) throw error;
        const { error: own } = error;
        if (own.type === "challengeExpired") return onBack("It took too long. Sign in again.");
        form.set("code", "");
        form.ref.current?.querySelector("input")?.focus();
        if (own.type !== "wrongCode") throw error;
        form.fail(isRecovery
          ? "That is none of your recovery codes, or it was used before."
          : "The code is wrong or too old. Enter the one that the app shows now.");
      }
    });
  return (
    <Door
      title={isRecovery ? "Recovery code" : "Two-factor code"}
      lead={isRecovery
        ? "Enter one of the codes that you kept when you turned two-factor authentication on. Each works once."
        : "Enter the six digits that your authenticator app shows for Rapport."}
      formRef={form.ref}
      onSubmit={() => void verify()}
      failure={form.failure}
      footer={<button type="button" className="link-button" onClick={() => onBack()}>Back to sign-in</button>}
    >
      <TextField
        key={String(isRecovery)}
        {...form.field("code", isRecovery ? "Recovery code" : "Code")}
        className="code-field"
        autoFocus
        autoComplete="one-time-code"
        inputMode={isRecovery ? "text" : "numeric"}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">{form.isBusy ? "Checking…" : "Go on"}</Button>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setRecovery(!isRecovery);
          form.set("code", "");
        }}
      >
        {isRecovery ? "Use the authenticator app" : "Use a recovery code"}
      </button>
    </Door>
  );
}
