import { useState } from "react";
import { api } from "../../api/client";
import { goToDoor } from "../../app/door";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { PasswordField } from "../../components/PasswordField";
import { Door } from "./Door";

/** Where the link of the mail leads: choose another password. */
export function ResetPasswordScreen({ token }: { readonly token: string }) {
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
      <Door title="Your password is changed" lead="Whoever was signed in with the old one has been signed out.">
        <Button variant="primary" className="wide" onClick={signIn} autoFocus>Sign in</Button>
      </Door>
    );
  }
  if (state === "expired") {
    return (
      <Door title="This link is used up" lead="It works once, for an hour. Ask for another one.">
        <Button variant="primary" className="wide" onClick={() => goToDoor({ name: "forgot" })} autoFocus>Send another link</Button>
        <button type="button" className="link-button" onClick={signIn}>Back to sign-in</button>
      </Door>
    );
  }
  return (
    <Door
      title="Choose another password"
      formRef={form.ref}
      onSubmit={() => void reset()}
      failure={form.failure}
    >
      <PasswordField
        {...form.field("newPassword", "New password")}
        autoComplete="new-password"
        autoFocus
        hint={passwordHint(form.minimumLength("newPassword"))}
      />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">{form.isBusy ? "Changing…" : "Change the password"}</Button>
    </Door>
  );
}

/** What a new password should be like. */
export function passwordHint(minimum: number | undefined): string {
  return `At least ${minimum ?? 8} characters. A sentence is easier to remember than signs.`;
}
