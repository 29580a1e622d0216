import { useState } from "react";
import { api } from "../../api/client";
import { goToDoor } from "../../app/door";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { Door } from "./Door";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Asks for a mail with a way in. What follows says nothing of who is a member here. */
export function ForgotPasswordScreen({ email }: { readonly email: string }) {
  const t = useMessages(messages);
  const form = useForm({ email }, {}, "RequestPasswordReset");
  const back = <button type="button" className="link-button" onClick={() => goToDoor({ name: "signIn" })}>{t.backToSignIn}</button>;
  const [isSent, setSent] = useState(false);
  const send = (): Promise<void> =>
    form.send("RequestPasswordReset", { email: form.values.email }, async (input) => {
      await api.auth.requestPasswordReset(input);
      setSent(true);
    });
  if (isSent) {
    return (
      <Door
        title={t.lookIntoMail}
        lead={<>{t.sentTo[0]} <strong>{form.values.email.trim()}</strong> {t.sentTo[1]}</>}
        footer={back}
      />
    );
  }
  return (
    <Door
      title={t.forgot}
      lead={t.forgotLead}
      formRef={form.ref}
      onSubmit={() => void send()}
      failure={form.failure}
      footer={back}
    >
      <TextField
        {...form.field("email", t.email)}
        type="email"
        autoComplete="username"
        autoFocus
      />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">{form.isBusy ? t.sending : t.sendLink}</Button>
    </Door>
  );
}
