import { useState } from "react";
import { api } from "../../api/client";
import { goToDoor } from "../../app/door";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { PasswordField } from "../../components/PasswordField";
import { Door } from "./Door";
import { textsOf, useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Where the link of the mail leads: choose another password. */
export function ResetPasswordScreen({ token }: { readonly token: string }) {
  const t = useMessages(messages);
  const form = useForm({ newPassword: "" }, {}, "ResetPassword");
  const [state, setState] = useState<"open" | "done" | "expired">(token === "" ? "expired" : "open");
  const signIn = (): void => goToDoor({ name: "signIn" });
  const reset = (): Promise<void> =>
    form.send("ResetPassword", { token, newPassword: form.values.newPassword }, async (input) => {
      try {
        await api.auth.resetPassword(input);
        setState("done");
      } catch (error) {
        if (!api.auth.resetPassword.isError(error) || error.error.type !== "tokenExpired") throw error;
        setState("expired");
      }
    });
  if (state === "done") {
    return (
      <Door title={t.changedTitle} lead={t.changedLead}>
        <Button variant="primary" className="wide" onClick={signIn} autoFocus>{t.signIn}</Button>
      </Door>
    );
  }
  if (state === "expired") {
    return (
      <Door title={t.usedUp} lead={t.usedUpLead}>
        <Button variant="primary" className="wide" onClick={() => goToDoor({ name: "forgot" })} autoFocus>{t.sendAnother}</Button>
        <button type="button" className="link-button" onClick={signIn}>{t.backToSignIn}</button>
      </Door>
    );
  }
  return (
    <Door
      title={t.chooseAnother}
      formRef={form.ref}
      onSubmit={() => void reset()}
      failure={form.failure}
    >
      <PasswordField
        {...form.field("newPassword", t.newPassword)}
        autoComplete="new-password"
        autoFocus
        hint={passwordHint(form.minimumLength("newPassword"))}
      />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">{form.isBusy ? t.changing : t.change}</Button>
    </Door>
  );
}

/** What a new password should be like. */
export function passwordHint(minimum: number | undefined): string {
  return textsOf(messages).passwordHint(minimum ?? 8);
}
