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

/** The door. After an expired session it leads back to where one was. */
export function SignInScreen({ session }: { readonly session: Session }) {
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
        else if (own.type === "wrongCredentials") form.fail("The e-mail address or the password is wrong.");
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
      title="Sign in"
      formRef={form.ref}
      onSubmit={() => void signIn()}
      failure={form.failure ?? (refusal === undefined ? undefined : refusalText(refusal))}
      notice={session.state === "expired" ? "Your session has ended. Sign in to go on where you were." : undefined}
    >
      <TextField
        {...form.field("email", "E-mail")}
        type="email"
        autoComplete="username"
        autoFocus
      />
      <PasswordField {...form.field("password", "Password")} autoComplete="current-password" />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">
        {form.isBusy ? "Signing in…" : "Sign in"}
      </Button>
      <button type="button" className="link-button" onClick={() => goToDoor({ name: "forgot" })}>Forgot your password?</button>
      <Providers />
    </Door>
  );
}
