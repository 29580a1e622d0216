import { useState } from "react";
import type { CustomerProfile } from "rapport";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { Button } from "../../components/Button";
import { mayChangeCustomer } from "../../parts/customers/rights";
import { deleteAll, restoreAll } from "./bulk";
import { BulkDialog } from "./BulkDialog";
import type { BulkKind } from "./BulkDialog";
import { messages } from "./messages";

interface BulkActionsProps {
  readonly selected: readonly CustomerProfile[];
  readonly clear: () => void;
  readonly isDeleted: boolean;
}

/** What can be done with several customers. */
export function BulkActions({ selected, clear, isDeleted }: BulkActionsProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [asked, setAsked] = useState<BulkKind>();
  const [isBusy, setBusy] = useState(false);
  const mine = selected.filter((customer) => mayChangeCustomer(me, customer));
  const run = async (act: (rows: readonly CustomerProfile[]) => Promise<void>): Promise<void> => {
    setBusy(true);
    await act(mine);
    setBusy(false);
    clear();
  };
  if (isDeleted) return <Button size="small" icon="undo" isBusy={isBusy} onClick={() => void run(restoreAll)}>{t.bulkRestore}</Button>;
  const [first, second] = mine;
  return (
    <>
      <Button size="small" icon="user" onClick={() => setAsked("owner")}>{t.bulkOwner}</Button>
      <Button size="small" icon="flag" onClick={() => setAsked("status")}>{t.bulkStatus}</Button>
      <Button size="small" icon="tag" onClick={() => setAsked("tags")}>{t.bulkTags}</Button>
      <Button size="small" icon="segments" onClick={() => setAsked("segment")}>{t.bulkSegment}</Button>
      {mine.length === 2 && first !== undefined && second !== undefined && (
        <Button size="small" icon="merge" onClick={() => navigate(`/customers/merge?keep=${first.id}&merge=${second.id}`)}>{t.bulkMerge}</Button>
      )}
      <Button size="small" icon="trash" isBusy={isBusy} onClick={() => void run(deleteAll)}>{t.bulkDelete}</Button>
      {asked !== undefined && (
        <BulkDialog
          kind={asked}
          rows={mine}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            clear();
          }}
        />
      )}
    </>
  );
}
