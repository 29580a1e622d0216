import { useMe } from "../../app/me";
import { useTitle } from "../../app/useTitle";
import { APIKeys } from "./APIKeys";
import { LinkedAccounts } from "./LinkedAccounts";
import { PasswordSection } from "./PasswordSection";
import { Sessions } from "./Sessions";
import { TwoFactor } from "./TwoFactor";

/** What belongs to oneself: how one signs in, where one is signed in, and one's keys. */
export default function AccountScreen() {
  const me = useMe();
  useTitle("Your account");
  return (
    <div className="settings">
      <header className="page-header">
        <h1>Your account</h1>
        <p className="settings-who">{me.name} · {me.email} · <span className="role">{me.role}</span></p>
      </header>
      <PasswordSection />
      <TwoFactor />
      <Sessions />
      <LinkedAccounts />
      <APIKeys />
    </div>
  );
}
