import { useState } from "react";
import type { Me } from "rapport";
import { api, cache } from "../../api/client";
import { sessionStarted } from "../../api/session";
import type { Session } from "../../api/session";
import { goToDoor, providerRefusal } from "../../app/door";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { PasswordField } from "../../components/PasswordField";
import { Door } from "../Door/Door";
import { Providers, refusalText } from "../Door/Providers";
import { CodeStep } from "./CodeStep";
import { useMessages } from "../../app/i18n";
import { messages } from "../Door/messages";

/** The door. After an expired session it leads back to where one was. */
export function SignInScreen({ session }: { readonly session: Session }) {
  const t = useMessages(messages);
  const { me } = session;
  const form = useForm({ email: me?.email ?? "", password: "" });
  const [challenge, setChallenge] = useState<string>();
  const refusal = providerRefusal();
  const enter = (user: Me): void => {
    const isSame = me?.id === user.id;
    sessionStarted(user);
    if (isSame) void cache.invalidate();
    else cache.clear();
  };

  const signIn = (): Promise<void> =>
    form.send("Login", { email: form.values.email, password: form.values.password }, async (input) => {
      try {
        enter((await api.auth.login(input)).user);
      } catch (error) {
        if (!api.auth.login.isError(error)) throw error;
        const { error: own } = error;
        if (own.type === "twoFactorRequired") setChallenge(own.challenge);
        else if (own.type === "wrongCredentials") form.fail(t.wrong);
        else throw error;
      }
    });

  if (challenge !== undefined) {
    const startAgain = (failure?: string): void => {
      setChallenge(undefined);
      form.set("password", "");
      if (failure !== undefined) form.fail(failure);
    };
    return <CodeStep challenge={challenge} onDone={enter} onBack={startAgain} />;
  }
  return (
    <Door
      title={t.signIn}
      formRef={form.ref}
      onSubmit={() => void signIn()}
      failure={form.failure ?? (refusal === undefined ? undefined : refusalText(refusal))}
      notice={session.state === "expired" ? t.ended : undefined}
    >
      <TextField
        {...form.field("email", t.email)}
        type="email"
        autoComplete="username"
        autoFocus
      />
      <PasswordField {...form.field("password", t.password)} autoComplete="current-password" />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">
        {form.isBusy ? t.signingIn : t.signIn}
      </Button>
      <button type="button" className="link-button" onClick={() => goToDoor({ name: "forgot" })}>{t.forgot}</button>
      <Providers />
    </Door>
  );
}
