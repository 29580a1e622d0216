import { useState } from "react";
import type { Order, OrderStatus } from "rapport";
import { useRules } from "../../api/rules";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { messages as salesMessages } from "../../parts/sales/messages";
import { mayChangeSale } from "../../parts/sales/salesActions";
import { messages } from "./messages";
import { orderSteps, setStatuses } from "./orderActions";

interface BulkOrdersProps {
  readonly selected: readonly Order[];
  readonly onDone: () => void;
}

/** What can be done with the selected orders, as far as the reader may change them. */
export function BulkOrders({ selected, onDone }: BulkOrdersProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [isChanging, setChanging] = useState(false);
  const own = selected.filter((order) => mayChangeSale(me, order));
  const isOff = own.every(({ nextStatuses }) => nextStatuses.length === 0);
  return (
    <>
      <Button size="small" icon="box" disabled={isOff} title={isOff ? t.noNext : undefined} onClick={() => setChanging(true)}>{t.changeStatus}</Button>
      {isChanging && <StatusDialog orders={own} selected={selected.length} onDone={onDone} onClose={() => setChanging(false)} />}
    </>
  );
}

interface StatusDialogProps {
  /** Those of the selected that the reader may change. */
  readonly orders: readonly Order[];
  /** How many are selected. */
  readonly selected: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the orders are to become that can; the others stay as they are. */
function StatusDialog({ orders, selected, onDone, onClose }: StatusDialogProps) {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const w = useWords();
  const rules = useRules("UpdateOrderStatus");
  const following = (status: OrderStatus): readonly Order[] => orders.filter(({ nextStatuses }) => nextStatuses.includes(status));
  const statuses = [...orderSteps, "cancelled" as const].filter((status) => following(status).length > 0);
  const [chosen, setChosen] = useState<OrderStatus>();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  // While the dialog is open, somebody else may change the orders.
  const status = chosen !== undefined && statuses.includes(chosen) ? chosen : statuses[0];
  const changed = status === undefined ? [] : following(status);
  const others = selected - changed.length;
  const asksForReason = status === "cancelled";
  const apply = (): void => {
    if (status === undefined) return onClose();
    if (asksForReason && reason.trim() === "") return setMissing(true);
    onDone();
    void setStatuses(changed, status, asksForReason ? reason : undefined);
  };
  return (
    <Dialog
      title={t.changeMany(orders.length)}
      onClose={onClose}
      onSubmit={apply}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant={asksForReason ? "danger" : "primary"}>{w.apply}</Button></>}
    >
      <div className="form-fields">
        <SelectField
          label={t.newStatus}
          name="status"
          value={status ?? ""}
          onValue={(value) => setChosen(statuses.find((known) => known === value))}
          choices={statuses.map((value) => ({ value, label: t.statusOf(s.orderStatuses[value], following(value).length) }))}
          {...(others > 0 ? { hint: s.othersStay(others) } : {})}
        />
        {asksForReason && (
          <TextField
            label={t.cancelManyReason}
            name="reason"
            isRequired
            value={reason}
            onValue={setReason}
            maxLength={rules?.reason.length?.maximum}
            error={isMissing && reason.trim() === "" ? t.cancelMissing : undefined}
          />
        )}
      </div>
    </Dialog>
  );
}
