import { lazy, Suspense, useEffect, useState } from "react";
import { api } from "../api/client";
import { sessionStarted, useSession } from "../api/session";
import { ErrorState } from "../components/ErrorState";
import { LoadingText, Skeleton } from "../components/Skeleton";
import { Toasts } from "../components/Toast";
import { BoardScreen } from "../screens/Board/BoardScreen";
import { DoorScreen } from "../screens/Door/DoorScreen";
import { MeContext } from "./me";
import { useLocation } from "./router";
import { Shell } from "./Shell";

const ForecastScreen = lazy(() => import("../screens/Forecast/ForecastScreen"));
const AccountScreen = lazy(() => import("../screens/Account/AccountScreen"));
const MembersScreen = lazy(() => import("../screens/Members/MembersScreen"));

/** Who is signed in decides what is there. A session that ends leaves the page as it is, behind the sign-in. */
export function App() {
  const session = useSession();
  const isSignedIn = session.state === "signedIn";
  return (
    <>
      {session.state === "unknown" && <Opening />}
      {session.me !== undefined && (
        <div key={session.me.id} className="app" hidden={!isSignedIn}>
          <MeContext.Provider value={session.me}>
            <Shell><Screen /></Shell>
          </MeContext.Provider>
        </div>
      )}
      {(session.state === "signedOut" || session.state === "expired") && <DoorScreen session={session} />}
      <Toasts />
    </>
  );
}

function Screen() {
  const { view } = useLocation();
  if (view === "board") return <BoardScreen />;
  return (
    <Suspense fallback={<div className="page-loading"><LoadingText>Loading</LoadingText><Skeleton shape="chart" /></div>}>
      {view === "forecast" && <ForecastScreen />}
      {view === "account" && <AccountScreen />}
      {view === "members" && <MembersScreen />}
    </Suspense>
  );
}

/** Asks the server who the cookie belongs to. */
function Opening() {
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setError(undefined);
    // A refusal as UNAUTHORIZED has been heard of by the session already.
    api.auth.me().then(sessionStarted, (cause: unknown) => isCurrent && setError(cause));
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  return (
    <main className="opening">
      {error === undefined
        ? <LoadingText>Loading Rapport</LoadingText>
        : <ErrorState title="Rapport could not be opened" error={error} onRetry={() => setAttempt(attempt + 1)} />}
    </main>
  );
}
