import { lazy, Suspense } from "react";
import { useSetup } from "../../api/setup";
import type { Session } from "../../api/session";
import { useDoor } from "../../app/door";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText } from "../../components/Skeleton";
import { SignInScreen } from "../SignIn/SignInScreen";
import { FirstOwnerScreen } from "./FirstOwnerScreen";
import { ForgotPasswordScreen } from "./ForgotPasswordScreen";
import { InvitationScreen } from "./InvitationScreen";
import { ResetPasswordScreen } from "./ResetPasswordScreen";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** For people who have no account here: members need not load it. */
const ConsentScreen = lazy(() => import("./ConsentScreen"));

/** What stands before the application for who is not signed in. */
export default function DoorScreen({ session }: { readonly session: Session }) {
  const t = useMessages(messages);
  const place = useDoor();
  const setup = useSetup();
  if (setup.data === undefined) {
    return (
      <main className="opening">
        {setup.error === null
          ? <LoadingText>{t.loading}</LoadingText>
          : <ErrorState title={t.failed} error={setup.error} onRetry={() => void setup.refetch().catch(() => undefined)} />}
      </main>
    );
  }
  if (setup.data.needsFirstOwner) return <FirstOwnerScreen code={place.name === "setup" ? place.code : ""} />;
  if (place.name === "forgot") return <ForgotPasswordScreen email={session.me?.email ?? ""} />;
  if (place.name === "reset") return <ResetPasswordScreen token={place.token} />;
  if (place.name === "invitation") return <InvitationScreen token={place.token} />;
  if (place.name === "consent") {
    return <Suspense fallback={<main className="opening"><LoadingText>{t.loading}</LoadingText></main>}><ConsentScreen token={place.token} /></Suspense>;
  }
  return <SignInScreen session={session} />;
}
