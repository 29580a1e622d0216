import { useEffect } from "react";
import type { ID } from "rapport";
import { useQuery } from "rapport/react";
import { tasks } from "../../api/client";
import { describe } from "../../api/errors";
import { showError } from "../../components/Toast";
import { TaskDialog } from "./TaskDialog";

interface OpenTaskProps {
  readonly id: ID<"TaskItem">;
  readonly onClose: () => void;
}

/** A task that is known by its id alone, in its form. */
export default function OpenTask({ id, onClose }: OpenTaskProps) {
  const { data, error } = useQuery(tasks.getTask, { id });
  useEffect(() => {
    if (error === null || data !== undefined) return;
    showError(describe(error));
    onClose();
  });
  return data === undefined ? null : <TaskDialog task={data} onClose={onClose} />;
}
