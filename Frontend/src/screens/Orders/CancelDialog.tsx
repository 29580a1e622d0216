import { useState } from "react";
import { rules } from "rapport";
import type { Order } from "rapport";
import { useMessages } from "../../app/i18n";
import { useSubmit } from "../../app/useSubmit";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { refreshSales } from "../../parts/sales/salesActions";
import { messages } from "./messages";
import { changeStatus, whyNot } from "./orderActions";

/** Why it is cancelled. The dialog stays, with the reason, until that is done. */
export function CancelDialog({ order, onClose }: { readonly order: Order; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const [reason, setReason] = useState("");
  const submit = useSubmit();
  const isEmpty = reason.trim() === "";
  const wrong = submit.error("reason", t.cancelReason, isEmpty);
  const cancel = (): Promise<void> =>
    submit.send("UpdateOrderStatus", { id: order.id, version: order.version, status: "cancelled" as const, reason }, async (input) => {
      try {
        await changeStatus(order, input);
        onClose();
      } finally {
        await refreshSales();
      }
    }, { found: isEmpty ? [{ path: "reason", code: "required", message: "is required" }] : [], explain: whyNot });
  return (
    <Dialog
      title={t.cancelTitle(order.number)}
      onClose={onClose}
      onSubmit={() => void cancel()}
      actions={<><Button onClick={onClose}>{t.keep}</Button><Button type="submit" variant="danger" isBusy={submit.isBusy}>{t.cancelNow}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <TextField
          label={t.cancelReason}
          name="reason"
          isRequired
          autoFocus
          value={reason}
          onValue={setReason}
          maxLength={rules.UpdateOrderStatus.reason.length?.maximum}
          error={wrong !== undefined && isEmpty ? t.cancelMissing : wrong}
        />
      </div>
    </Dialog>
  );
}
