import { useState } from "react";
import type { ReactNode } from "react";
import { validate } from "rapport";
import type { CustomerDetail, CustomerProfile, Issue, UpdateCustomer } from "rapport";
import { cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { showError } from "../../components/Toast";
import { refreshCustomer } from "../../parts/customers/refresh";
import { useFieldText } from "../../parts/customers/useFieldText";
import { messages } from "./messages";

export type CustomerChange = Omit<UpdateCustomer, "id" | "version">;

interface Conflict {
  readonly mine: CustomerChange;
  readonly theirs: CustomerProfile;
}

/**
 * Saves changes of a customer, based on the version that is shown. If somebody else was faster with another field, both
 * changes hold; with the same one, the reader chooses.
 */
export function useCustomerSave(customer: CustomerProfile): {
  readonly save: (change: CustomerChange) => Promise<readonly Issue[] | undefined>;
  readonly conflict: ReactNode;
} {
  const [conflict, setConflict] = useState<Conflict>();
  const [isBusy, setBusy] = useState(false);

  const send = async (change: CustomerChange, version: number): Promise<void> => {
    const saved = await customers.updateCustomer({ id: customer.id, version, ...change });
    show(saved);
    refreshCustomer();
  };
  const show = (saved: CustomerProfile): void => {
    cache.setData(customers.getCustomer, { id: customer.id }, (old: CustomerDetail | undefined) => ({ ...(old as CustomerDetail), customer: saved }));
  };
  const attempt = async (change: CustomerChange, base: CustomerProfile): Promise<void> => {
    try {
      await send(change, base.version);
    } catch (error) {
      if (!customers.updateCustomer.isError(error) || error.error.type !== "staleVersion") throw error;
      const { current } = error.error;
      if (touched(change, base, current)) setConflict({ mine: change, theirs: current });
      else await attempt(change, current);
    }
  };
  const save = async (change: CustomerChange): Promise<readonly Issue[] | undefined> => {
    const issues = validate("UpdateCustomer", { id: customer.id, ...change });
    if (issues.length > 0) return issues;
    await attempt(change, customer);
    return undefined;
  };
  const saveMine = async ({ mine, theirs }: Conflict): Promise<void> => {
    setBusy(true);
    try {
      await send(mine, theirs.version);
      setConflict(undefined);
    } catch (error) {
      if (customers.updateCustomer.isError(error) && error.error.type === "staleVersion") setConflict({ mine, theirs: error.error.current });
      else showError(describe(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    save,
    conflict: conflict === undefined ? null : (
      <ConflictDialog
        {...conflict}
        isBusy={isBusy}
        onMine={() => void saveMine(conflict)}
        onTheirs={() => {
          show(conflict.theirs);
          refreshCustomer();
          setConflict(undefined);
        }}
      />
    ),
  };
}

/** Whether somebody else has changed what I change. */
function touched(change: CustomerChange, base: CustomerProfile, current: CustomerProfile): boolean {
  return fieldsOf(change).some(([read]) => JSON.stringify(read(base)) !== JSON.stringify(read(current)));
}

type Read = (customer: { readonly [name: string]: unknown }) => unknown;

/** The fields of a change: how each is read, and its name. */
function fieldsOf(change: CustomerChange): readonly (readonly [(customer: CustomerProfile | CustomerChange) => unknown, string])[] {
  return Object.entries(change).flatMap(([name, value]) => {
    if (name !== "customFields") return [[((customer) => (customer as Parameters<Read>[0])[name] ?? null), name] as const];
    return Object.keys((value ?? {}) as object).map((key) =>
      [(customer: CustomerProfile | CustomerChange) => customer.customFields?.[key] ?? null, `customFields.${key}`] as const);
  });
}

interface ConflictDialogProps extends Conflict {
  readonly isBusy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

function ConflictDialog({ mine, theirs, isBusy, onMine, onTheirs }: ConflictDialogProps) {
  const t = useMessages(messages);
  const textOf = useFieldText();
  return (
    <Dialog
      title={t.conflictTitle}
      onClose={onTheirs}
      onSubmit={onMine}
      actions={(
        <>
          <Button onClick={onTheirs}>{t.useTheirs}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>{t.saveMine}</Button>
        </>
      )}
    >
      <p>{t.conflictText}</p>
      <table className="compare-table">
        <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.yours}</th><th scope="col">{t.theirs}</th></tr></thead>
        <tbody>
          {fieldsOf(mine).map(([read, name]) => {
            const { label, text } = textOf(name);
            return <tr key={name}><th scope="row">{label}</th><td>{text(read(mine))}</td><td>{text(read(theirs))}</td></tr>;
          })}
        </tbody>
      </table>
    </Dialog>
  );
}
