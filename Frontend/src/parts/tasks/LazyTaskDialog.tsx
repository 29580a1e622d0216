import type { ComponentProps } from "react";
import { lazyDialog } from "../../app/lazyScreen";
import type { TaskDialog } from "./TaskDialog";

/** The form of a task, whose code comes when it is first opened: lists of tasks stand on the first page. */
export const LazyTaskDialog = lazyDialog<ComponentProps<typeof TaskDialog>>(() => import("./TaskDialog").then(({ TaskDialog }) => ({ default: TaskDialog })));
