import { useMe } from "../../app/me";
import { useTitle } from "../../app/useTitle";
import { APIKeys } from "./APIKeys";
import { LinkedAccounts } from "./LinkedAccounts";
import { PasswordSection } from "./PasswordSection";
import { Sessions } from "./Sessions";
import { TwoFactor } from "./TwoFactor";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** What belongs to oneself: how one signs in, where one is signed in, and one's keys. */
export default function AccountScreen() {
  const t = useMessages(messages);
  const me = useMe();
  useTitle(t.title);
  return (
    <div className="settings">
      <header className="page-header">
        <h1>{t.title}</h1>
        <p className="settings-who">{me.name} · {me.email} · <span className="role">{t.roles[me.role]}</span></p>
      </header>
      <PasswordSection />
      <TwoFactor />
      <Sessions />
      <LinkedAccounts />
      <APIKeys />
    </div>
  );
}
