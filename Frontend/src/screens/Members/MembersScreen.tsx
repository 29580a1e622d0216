import { useMe } from "../../app/me";
import { useTitle } from "../../app/useTitle";
import { Invitations } from "./Invitations";
import { MemberList } from "./MemberList";
import { TeamList } from "./TeamList";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Who works here, who has been invited, and the teams. Owners and administrators change them. */
export default function MembersScreen() {
  const t = useMessages(messages);
  const me = useMe();
  const mayManage = me.role === "owner" || me.role === "admin";
  useTitle(t.title);
  return (
    <div className="settings">
      <header className="page-header">
        <h1>{t.title}</h1>
        <p className="settings-who">{me.workspaceName}</p>
      </header>
      <MemberList mayManage={mayManage} />
      {mayManage && <Invitations />}
      <TeamList mayManage={mayManage} />
    </div>
  );
}
