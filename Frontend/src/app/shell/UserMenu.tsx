import { Avatar } from "../../components/Avatar";
import { Menu } from "../../components/Menu";
import { languages, useLanguage, useMessages } from "../i18n";
import { useMe } from "../me";
import { chooseMemberLanguage } from "../memberLanguage";
import { navigate } from "../router";
import { messages } from "./messages";
import { signOut } from "./signOut";

/** Who one is, and what belongs to oneself: the account, the language, and the way out. */
export function UserMenu() {
  const me = useMe();
  const t = useMessages(messages);
  const language = useLanguage();
  return (
    <Menu
      label={t.accountOf(me.name)}
      className="user-button"
      align="end"
      button={<><Avatar name={me.name} /><span className="user-name">{me.name}</span></>}
      header={<><strong>{me.name}</strong><span>{me.email}</span><span className="role">{t.roles[me.role]}</span></>}
      items={[
        { id: "account", label: t.account, icon: "user", onSelect: () => navigate("/account") },
        ...languages.map(({ value, label }) => ({
          id: value,
          label: <span lang={value}>{label}</span>,
          icon: "globe" as const,
          isChecked: value === language,
          onSelect: () => void chooseMemberLanguage(value),
        })),
        { id: "out", label: t.signOut, icon: "signOut", onSelect: signOut },
      ]}
    />
  );
}
