import { useState } from "react";
import type { Me } from "rapport";
import { api } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { Door } from "../Door/Door";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "../Door/messages";

interface CodeStepProps {
  readonly challenge: string;
  readonly onDone: (user: Me) => void;
  /** Back to the password, for a reason or by wish. */
  readonly onBack: (failure?: string) => void;
}

/** The second factor: a code of the authenticator app, or a recovery code. */
export function CodeStep({ challenge, onDone, onBack }: CodeStepProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ code: "" });
  const [isRecovery, setRecovery] = useState(false);
  const verify = (): Promise<void> =>
    form.send("VerifyTwoFactor", { challenge, code: form.values.code }, async (input) => {
      try {
        onDone((await api.auth.verifyTwoFactor(input)).user);
      } catch (error) {
        if (!api.auth.verifyTwoFactor.isError(error)) throw error;
        const { error: own } = error;
        if (own.type === "challengeExpired") return onBack(t.tookTooLong);
        form.set("code", "");
        form.ref.current?.querySelector("input")?.focus();
        if (own.type !== "wrongCode") throw error;
        form.fail(isRecovery
          ? t.wrongRecovery
          : t.wrongCode);
      }
    });
  return (
    <Door
      title={isRecovery ? t.recoveryCode : t.twoFactorCode}
      lead={isRecovery
        ? t.recoveryLead
        : t.codeLead}
      formRef={form.ref}
      onSubmit={() => void verify()}
      failure={form.failure}
      footer={<button type="button" className="link-button" onClick={() => onBack()}>{t.backToSignIn}</button>}
    >
      <TextField
        key={String(isRecovery)}
        {...form.field("code", isRecovery ? t.recoveryCode : t.code)}
        className="code-field"
        autoFocus
        autoComplete="one-time-code"
        inputMode={isRecovery ? "text" : "numeric"}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">{form.isBusy ? t.checking : w.goOn}</Button>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setRecovery(!isRecovery);
          form.set("code", "");
        }}
      >
        {isRecovery ? t.useApp : t.useRecovery}
      </button>
    </Door>
  );
}
