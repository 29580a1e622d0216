import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { isRapportError, rules, validate } from "rapport";
import type { Issue } from "rapport";
import { api, cache } from "../../api/client";
import { describe, issuesByField, issueText } from "../../api/errors";
import { sessionStarted } from "../../api/session";
import type { Session } from "../../api/session";
import { Button, IconButton } from "../../components/Button";
import { TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";

/** The door. After an expired session it leads back to where one was. */
export function SignInScreen({ session }: { readonly session: Session }) {
  const { me } = session;
  const [email, setEmail] = useState(me?.email ?? "");
  const [password, setPassword] = useState("");
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const byField = issuesByField(issues);

  useEffect(() => {
    document.title = "Sign in · Rapport";
  }, []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const signIn = async (): Promise<void> => {
    const input = { email, password };
    const found = validate("Login", input);
    setIssues(found);
    setFailure(undefined);
    if (found.length > 0) return;
    setBusy(true);
    try {
      const { user } = await api.auth.login(input);
      const isSame = me?.id === user.id;
      sessionStarted(user);
      if (isSame) void cache.invalidate();
      else cache.clear();
    } catch (error) {
      setBusy(false);
      if (isRapportError(error) && error.code === "BAD_REQUEST") return setIssues(error.issues);
      const isWrong = isRapportError(error) && error.code === "UNAUTHORIZED";
      setFailure(isWrong ? "The e-mail address or the password is wrong." : describe(error));
    }
  };
  const errorOf = (field: "email" | "password", label: string, value: string): string | undefined => {
    const issue = byField.get(field);
    return issue === undefined ? undefined : issueText(label, issue, value.trim() === "");
  };
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState("CapsLock"));

  return (
    <main className="sign-in">
      <form
        ref={form}
        className="sign-in-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void signIn();
        }}
      >
        <div className="sign-in-brand"><span className="brand-mark" aria-hidden="true">R</span> Rapport</div>
        <h1>Sign in</h1>
        {session.state === "expired" && failure === undefined && (
          <p className="notice" role="status">
            <Icon name="clock" /> Your session has ended. Sign in to go on where you were.
          </p>
        )}
        {failure !== undefined && <p className="notice bad" role="alert"><Icon name="alert" /> {failure}</p>}
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          autoFocus
          value={email}
          onValue={setEmail}
          maxLength={rules.Login.email.length?.maximum}
          error={errorOf("email", "E-mail", email)}
        />
        <TextField
          label="Password"
          name="password"
          type={isShown ? "text" : "password"}
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          onBlur={() => setCapsLock(false)}
          error={errorOf("password", "Password", password)}
          hint={isCapsLock ? <span className="caps-lock"><Icon name="alert" size={14} /> Caps Lock is on</span> : undefined}
          suffix={
            <IconButton
              icon={isShown ? "eyeOff" : "eye"}
              label={isShown ? "Hide password" : "Show password"}
              aria-pressed={isShown}
              size="small"
              onClick={() => setShown(!isShown)}
            />
          }
        />
        <Button type="submit" variant="primary" isBusy={isBusy} className="wide">{isBusy ? "Signing in…" : "Sign in"}</Button>
      </form>
    </main>
  );
}
