import type { TaskItem } from "rapport";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";

/** What a task is for: its deal, lead or customer, to go there. */
export function TaskAbout({ task }: { readonly task: TaskItem }) {
  const { opportunityId, opportunityTitle, leadId, leadName, customerProfileId, customerName } = task;
  return (
    <>
      {opportunityId !== null && opportunityId !== undefined && (
        <Link className="task-fact" to={`/opportunities/${opportunityId}`}><Icon name="board" size={12} />{opportunityTitle}</Link>
      )}
      {leadId !== null && leadId !== undefined && (
        <Link className="task-fact" to={`/leads/${leadId}`}><Icon name="user" size={12} />{leadName}</Link>
      )}
      {customerProfileId !== null && customerProfileId !== undefined && (
        <Link className="task-fact" to={`/customers/${customerProfileId}`}><Icon name="users" size={12} />{customerName}</Link>
      )}
    </>
  );
}
