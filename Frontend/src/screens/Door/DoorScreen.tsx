import { useSetup } from "../../api/setup";
import type { Session } from "../../api/session";
import { useDoor } from "../../app/door";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText } from "../../components/Skeleton";
import { SignInScreen } from "../SignIn/SignInScreen";
import { FirstOwnerScreen } from "./FirstOwnerScreen";

/** What stands before the application for who is not signed in. */
export function DoorScreen({ session }: { readonly session: Session }) {
  const place = useDoor();
  const setup = useSetup();
  if (setup.data === undefined) {
    return (
      <main className="opening">
        {setup.error === null
          ? <LoadingText>Loading Rapport</LoadingText>
          : <ErrorState title="Rapport could not be opened" error={setup.error} onRetry={() => void setup.refetch().catch(() => undefined)} />}
      </main>
    );
  }
  if (setup.data.needsFirstOwner) return <FirstOwnerScreen code={place.name === "setup" ? place.code : ""} />;
  return <SignInScreen session={session} />;
}
