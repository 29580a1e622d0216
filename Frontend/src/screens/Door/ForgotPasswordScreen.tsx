import { useState } from "react";
import { api } from "../../api/client";
import { goToDoor } from "../../app/door";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { Door } from "./Door";

const back = <button type="button" className="link-button" onClick={() => goToDoor({ name: "signIn" })}>Back to sign-in</button>;

/** Asks for a mail with a way in. What follows says nothing of who is a member here. */
export function ForgotPasswordScreen({ email }: { readonly email: string }) {
  const form = useForm({ email }, {}, "RequestPasswordReset");
  const [isSent, setSent] = useState(false);
  const send = (): Promise<void> =>
    form.send("RequestPasswordReset", { email: form.values.email }, async (input) => {
      await api.auth.requestPasswordReset(input);
      setSent(true);
    });
  if (isSent) {
    return (
      <Door
        title="Look into your mail"
        lead={<>If <strong>{form.values.email.trim()}</strong> belongs to a member, a mail with a link is on its way there. The link works once, for an hour.</>}
        footer={back}
      />
    );
  }
  return (
    <Door
      title="Forgot your password?"
      lead="Enter your e-mail address, and we will send you a link to choose another password."
      formRef={form.ref}
      onSubmit={() => void send()}
      failure={form.failure}
      footer={back}
    >
      <TextField
        {...form.field("email", "E-mail")}
        type="email"
        autoComplete="username"
        autoFocus
      />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">{form.isBusy ? "Sending…" : "Send the link"}</Button>
    </Door>
  );
}
