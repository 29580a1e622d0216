import { Suspense } from "react";
import type { ComponentProps } from "react";
import { lazyScreen } from "../../app/lazyScreen";
import type { TaskDialog } from "./TaskDialog";

type TaskDialogProps = ComponentProps<typeof TaskDialog>;

const Loaded = lazyScreen<TaskDialogProps>(() => import("./TaskDialog").then(({ TaskDialog }) => ({ default: TaskDialog })));

/** The form of a task, whose code comes when it is first opened: lists of tasks stand on the first page. */
export function LazyTaskDialog(props: TaskDialogProps) {
  return <Suspense fallback={null}><Loaded {...props} /></Suspense>;
}
