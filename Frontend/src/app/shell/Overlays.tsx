import { Suspense } from "react";
import type { ID } from "rapport";
import { lazyScreen } from "../lazyScreen";
import { navigate } from "../router";
import { openOverlay, useOverlay } from "./overlay";

const Palette = lazyScreen<{ readonly only?: "create" }>(() => import("./Palette"));
const KeysDialog = lazyScreen(() => import("./KeysDialog"));
const NewCustomer = lazyScreen<{ readonly onClose: () => void }>(() =>
  import("../../screens/Customers/CreateCustomerDialog").then(({ CreateCustomerDialog }) => ({ default: CreateCustomerDialog })));
const NewLead = lazyScreen<{ readonly onClose: () => void; readonly onCreated: (lead: { readonly id: string }) => void }>(() =>
  import("../../screens/Leads/NewLeadDialog").then(({ NewLeadDialog }) => ({ default: NewLeadDialog })));
const NewTask = lazyScreen<{ readonly onClose: () => void }>(() =>
  import("../../parts/tasks/TaskDialog").then(({ TaskDialog }) => ({ default: TaskDialog })));

const OpenTask = lazyScreen<{ readonly id: ID<"TaskItem">; readonly onClose: () => void }>(() => import("../../parts/tasks/OpenTask"));

export const preloadPalette = Palette.preload;

/** What lies over the page. */
export function Overlays() {
  const overlay = useOverlay();
  const close = (): void => openOverlay(undefined);
  if (overlay === undefined) return null;
  return (
    <Suspense fallback={null}>
      {overlay.type === "palette" && <Palette />}
      {overlay.type === "create" && <Palette only="create" />}
      {overlay.type === "keys" && <KeysDialog />}
      {overlay.type === "new" && overlay.what === "customer" && <NewCustomer onClose={close} />}
      {overlay.type === "new" && overlay.what === "task" && <NewTask onClose={close} />}
      {overlay.type === "task" && <OpenTask id={overlay.id} onClose={close} />}
      {overlay.type === "new" && overlay.what === "lead" && (
        <NewLead
          onClose={close}
          onCreated={({ id }) => {
            close();
            navigate(`/leads/${id}`);
          }}
        />
      )}
    </Suspense>
  );
}
