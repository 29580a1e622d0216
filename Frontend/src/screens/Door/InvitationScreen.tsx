import { useState } from "react";
import type { InvitationOffer } from "rapport";
import { useQuery } from "rapport/react";
import { api, cache } from "../../api/client";
import { sessionStarted } from "../../api/session";
import { goToDoor } from "../../app/door";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { TextField } from "../../components/Field";
import { PasswordField } from "../../components/PasswordField";
import { LoadingText } from "../../components/Skeleton";
import { Door } from "./Door";
import { Providers } from "./Providers";
import { passwordHint } from "./ResetPasswordScreen";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Where the link of an invitation leads: become a member. */
export function InvitationScreen({ token }: { readonly token: string }) {
  const t = useMessages(messages);
  const offer = useQuery(api.auth.getInvitation, { token }, { enabled: token !== "", staleTime: Infinity });
  if (token === "" || api.auth.getInvitation.isError(offer.error)) return <Expired />;
  if (offer.data !== undefined) return <Accept token={token} offer={offer.data} />;
  return (
    <main className="opening">
      {offer.error === null
        ? <LoadingText>{t.loadingInvitation}</LoadingText>
        : <ErrorState title={t.invitationFailed} error={offer.error} onRetry={() => void offer.refetch().catch(() => undefined)} />}
    </main>
  );
}

function Expired() {
  const t = useMessages(messages);
  return (
    <Door title={t.notOpen} lead={t.notOpenLead}>
      <Button variant="primary" className="wide" autoFocus onClick={() => goToDoor({ name: "signIn" })}>{t.signIn}</Button>
    </Door>
  );
}

function Accept({ token, offer }: { readonly token: string; readonly offer: InvitationOffer }) {
  const t = useMessages(messages);
  const form = useForm({ name: "", password: "" }, {}, "AcceptInvitation");
  const [isGone, setGone] = useState(false);
  if (isGone) return <Expired />;
  const accept = (): Promise<void> =>
    form.send("AcceptInvitation", { token, ...form.values }, async (input) => {
      try {
        const { user } = await api.auth.acceptInvitation(input);
        cache.clear();
        sessionStarted(user);
      } catch (error) {
        if (!api.auth.acceptInvitation.isError(error) || error.error.type !== "expired") throw error;
        setGone(true);
      }
    });
  return (
    <Door
      title={t.join(offer.workspaceName)}
      lead={<>{t.invites(offer.invitedBy)} <strong>{offer.email}</strong> {t.asRole(t.roles[offer.role], offer.teamName ?? undefined)}</>}
      formRef={form.ref}
      onSubmit={() => void accept()}
      failure={form.failure}
    >
      {/* Password managers keep the address with the password. */}
      <input type="email" className="visually-hidden" autoComplete="username" value={offer.email} readOnly tabIndex={-1} aria-hidden="true" />
      <TextField {...form.field("name", t.yourName)} autoFocus autoComplete="name" />
      <PasswordField
        {...form.field("password", t.password)}
        autoComplete="new-password"
        hint={passwordHint(form.minimumLength("password"))}
      />
      <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">{form.isBusy ? t.joining : t.joinNow}</Button>
      <Providers />
    </Door>
  );
}
