import { useState } from "react";
import { id } from "rapport";
import type { BulkLeadStatus, Lead, LeadBulkRefusal } from "rapport";
import { leads } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { TokenField } from "../../components/TokenField";
import { useWork } from "../../parts/useWork";
import { changeMany } from "./leadActions";
import type { LeadChange } from "./leadActions";
import { messages } from "./messages";

export type BulkLeadField = "owner" | "status" | "tags";

const statuses = ["new", "contacted", "qualified"] as const;

interface BulkLeadDialogProps {
  readonly field: BulkLeadField;
  readonly selected: readonly Lead[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What all selected leads are to get. All of them or, if one cannot be changed so, none. */
export function BulkLeadDialog({ field, selected, onDone, onClose }: BulkLeadDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const [owner, setOwner] = useState<string>(me.id);
  const [status, setStatus] = useState<BulkLeadStatus>("contacted");
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string>();
  const [refused, setRefused] = useState<readonly LeadBulkRefusal[]>([]);
  const [isBusy, setBusy] = useState(false);
  const work = useWork();
  const change: LeadChange = field === "owner" ? { ownerId: id<"User">(owner) } : field === "status" ? { status } : { addTags: added, removeTags: removed };
  const apply = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    setRefused([]);
    try {
      await changeMany(selected, change, work.begin());
      onDone();
    } catch (error) {
      setBusy(false);
      if (leads.bulkUpdateLeads.isError(error)) setRefused(error.error.refused);
      else setFailure(describe(error));
    }
  };
  const known = [...new Set(selected.flatMap(({ tags }) => tags))].slice(0, 12).join(", ");
  return (
    <Dialog
      title={t.selected(selected.length)}
      onClose={onClose}
      onSubmit={() => void apply()}
      actions={(
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy} disabled={field === "tags" && added.length + removed.length === 0}>{w.apply}</Button>
        </>
      )}
    >
      <FormFailure text={failure} />
      {work.progress}
      {refused.length > 0 && (
        <div className="notice bad" role="alert">
          <div>
            <p>{t.bulkRefused}</p>
            <ul className="bulk-problems">{refused.map(({ id, name, why }) => <li key={id}>{name}: {why}</li>)}</ul>
          </div>
        </div>
      )}
      {field === "owner" && <SelectField label={t.assignTo} name="ownerId" value={owner} onValue={setOwner} choices={me.assignees.map(({ id, name }) => ({ value: id, label: name }))} />}
      {field === "status" && (
        <SelectField
          label={t.status}
          name="status"
          value={status}
          onValue={(value) => setStatus(statuses.find((known) => known === value) ?? status)}
          choices={statuses.map((value) => ({ value, label: t.statuses[value] }))}
        />
      )}
      {field === "tags" && (
        <>
          <TokenField label={t.addTags} name="addTags" tokens={added} onTokens={setAdded} />
          <TokenField label={t.removeTags} name="removeTags" tokens={removed} onTokens={setRemoved} {...(known === "" ? {} : { hint: known })} />
        </>
      )}
    </Dialog>
  );
}
