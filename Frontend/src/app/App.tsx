import { Suspense, useEffect, useState } from "react";
import { api } from "../api/client";
import { sessionStarted, useSession } from "../api/session";
import { ErrorState } from "../components/ErrorState";
import { LoadingText } from "../components/Skeleton";
import { Toasts } from "../components/Toast";
import { firstMe } from "./begin";
import { defineMessages, languageOfMember, useMessages } from "./i18n";
import { lazyScreen } from "./lazyScreen";
import { MeContext } from "./me";
import { Page } from "./Page";
import { Shell } from "./shell/Shell";

const DoorScreen = lazyScreen(() => import("../screens/Door/DoorScreen"));

const messages = defineMessages(
  { loading: "Loading Rapport", failed: "Rapport could not be opened" },
  { loading: "Rapport wird geladen", failed: "Rapport konnte nicht geöffnet werden" },
);

/** Who is signed in decides what is there. A session that ends leaves the page as it is, behind the sign-in. */
export function App() {
  const session = useSession();
  const isSignedIn = session.state === "signedIn";
  const { id: member, language, workspaceLanguage } = session.me ?? {};
  useEffect(() => {
    if (member !== undefined) languageOfMember(member, language ?? undefined, workspaceLanguage ?? undefined);
  }, [member, language, workspaceLanguage]);
  // A session may end while the server cannot be reached.
  useEffect(() => {
    if (!isSignedIn) return undefined;
    const timer = setTimeout(DoorScreen.preload, 5000);
    return () => clearTimeout(timer);
  }, [isSignedIn]);
  return (
    <>
      {session.state === "unknown" && <Opening />}
      {session.me !== undefined && (
        <div key={session.me.id} className="app" hidden={!isSignedIn}>
          <MeContext.Provider value={session.me}>
            <Shell><Page /></Shell>
          </MeContext.Provider>
        </div>
      )}
      {(session.state === "signedOut" || session.state === "expired") && (
        <Suspense fallback={<Loading />}><DoorScreen session={session} /></Suspense>
      )}
      <Toasts />
    </>
  );
}

function Loading() {
  const t = useMessages(messages);
  return <main className="opening"><LoadingText>{t.loading}</LoadingText></main>;
}

/** Asks the server who the cookie belongs to. */
function Opening() {
  const t = useMessages(messages);
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setError(undefined);
    // A refusal as UNAUTHORIZED has been heard of by the session already.
    (attempt === 0 ? firstMe : api.auth.me()).then(sessionStarted, (cause: unknown) => isCurrent && setError(cause));
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  if (error === undefined) return <Loading />;
  return (
    <main className="opening">
      <ErrorState title={t.failed} error={error} onRetry={() => setAttempt(attempt + 1)} />
    </main>
  );
}
