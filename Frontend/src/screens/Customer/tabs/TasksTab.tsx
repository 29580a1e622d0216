import { TaskList } from "../../../parts/tasks/TaskList";
import type { TabProps } from "./part";

/** What is to be done for the customer. */
export function TasksTab({ detail }: TabProps) {
  return <TaskList subject={{ customerProfileId: detail.customer.id }} />;
}
