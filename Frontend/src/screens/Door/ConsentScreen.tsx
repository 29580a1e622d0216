import { useState } from "react";
import type { ConsentOffer } from "rapport";
import { useQuery } from "rapport/react";
import { api } from "../../api/client";
import { describe } from "../../api/errors";
import { longDay } from "../../app/format";
import { defineMessages, useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText } from "../../components/Skeleton";
import { messages as consentMessages } from "../../parts/consents/messages";
import { Door } from "./Door";

const messages = defineMessages(
  {
    loading: "Opening the request",
    failed: "The request could not be opened",
    title: (workspace: string) => `Hear from ${workspace}?`,
    lead: (purpose: string, channel: string) => `“${purpose}” by ${channel}. You agree to this:`,
    confirm: "Yes, I agree",
    confirming: "Confirming…",
    until: (day: string) => `This link is good until ${day}.`,
    doneTitle: "Thank you",
    doneLead: (workspace: string) => `${workspace} may write to you now. You can take it back at any time.`,
    goneTitle: "This link is good for nothing any more",
    goneLead: "It was used or replaced, or has run out. Ask for another mail where you entered yourself.",
  },
  {
    loading: "Die Anfrage wird geöffnet",
    failed: "Die Anfrage konnte nicht geöffnet werden",
    title: (workspace: string) => `Von ${workspace} hören?`,
    lead: (purpose: string, channel: string) => `„${purpose}“ über ${channel}. Sie stimmen diesem zu:`,
    confirm: "Ja, ich stimme zu",
    confirming: "Wird bestätigt…",
    until: (day: string) => `Dieser Link gilt bis ${day}.`,
    doneTitle: "Vielen Dank",
    doneLead: (workspace: string) => `${workspace} darf Ihnen jetzt schreiben. Sie können das jederzeit widerrufen.`,
    goneTitle: "Dieser Link gilt nicht mehr",
    goneLead: "Er wurde benutzt oder ersetzt, oder ist abgelaufen. Fordern Sie dort, wo Sie sich eingetragen haben, eine neue E-Mail an.",
  },
);

const { getConsentRequest, confirmConsent } = api.compliance.consent;

/** Where the mail that asks for a consent leads. Only the button agrees: programs follow links, too. */
export default function ConsentScreen({ token }: { readonly token: string }) {
  const t = useMessages(messages);
  const offer = useQuery(getConsentRequest, { token }, { enabled: token !== "", staleTime: Infinity });
  if (token === "" || getConsentRequest.isError(offer.error)) return <Door title={t.goneTitle} lead={t.goneLead} />;
  if (offer.data !== undefined) return <Confirm token={token} offer={offer.data} />;
  return (
    <main className="opening">
      {offer.error === null
        ? <LoadingText>{t.loading}</LoadingText>
        : <ErrorState title={t.failed} error={offer.error} onRetry={() => void offer.refetch().catch(() => undefined)} />}
    </main>
  );
}

function Confirm({ token, offer }: { readonly token: string; readonly offer: ConsentOffer }) {
  const t = useMessages(messages);
  const c = useMessages(consentMessages);
  const [state, setState] = useState<"open" | "busy" | "done" | "gone">("open");
  const [failure, setFailure] = useState<string>();
  const confirm = async (): Promise<void> => {
    setState("busy");
    setFailure(undefined);
    try {
      await confirmConsent({ token });
      setState("done");
    } catch (error) {
      if (confirmConsent.isError(error)) return setState("gone");
      setFailure(describe(error));
      setState("open");
    }
  };
  if (state === "done") return <Door title={t.doneTitle} lead={t.doneLead(offer.workspaceName)} />;
  if (state === "gone") return <Door title={t.goneTitle} lead={t.goneLead} />;
  const end = offer.expiresAt.toISOString().slice(0, 10) as Parameters<typeof longDay>[0];
  return (
    <Door title={t.title(offer.workspaceName)} lead={t.lead(offer.purpose, c.channels[offer.channel])} failure={failure} onSubmit={() => void confirm()}>
      <blockquote className="card-notes" lang={offer.language}>{offer.text}</blockquote>
      <Button type="submit" variant="primary" className="wide" isBusy={state === "busy"}>{state === "busy" ? t.confirming : t.confirm}</Button>
      <p className="muted">{t.until(longDay(end))}</p>
    </Door>
  );
}
