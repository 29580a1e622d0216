import { useState } from "react";
import type { CustomerProfile, CustomerStatus, ID } from "rapport";
import { useQuery } from "rapport/react";
import { deals as extensions } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { TokenField } from "../../components/TokenField";
import { customerMessages } from "../../parts/customers/messages";
import { useWork } from "../../parts/useWork";
import { addAllToSegment, changeAll } from "./bulk";
import type { Change } from "./bulk";
import { messages } from "./messages";

export type BulkKind = "owner" | "status" | "tags" | "segment";

interface BulkDialogProps {
  readonly kind: BulkKind;
  readonly rows: readonly CustomerProfile[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What the chosen customers get. */
export function BulkDialog({ kind, rows, onClose, onDone }: BulkDialogProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const me = useMe();
  const [owner, setOwner] = useState<string>(me.id);
  const [status, setStatus] = useState<CustomerStatus>("active");
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [segment, setSegment] = useState("");
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const work = useWork();
  const segments = useQuery(extensions.listSegments, { type: "manual", limit: 200 }, { enabled: kind === "segment" });
  const offered = segments.data?.items ?? [];
  const target = offered.find(({ id }) => id === segment) ?? offered[0];

  const change: Change = kind === "owner" ? { ownerId: owner as ID<"User"> } : kind === "status" ? { status } : { addTags: added, removeTags: removed };
  const apply = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      if (kind !== "segment") await changeAll(rows, change, work.begin());
      else if (target !== undefined) await addAllToSegment(rows, target, work.begin());
      onDone();
    } catch (error) {
      setFailure(describe(error));
      setBusy(false);
    }
  };
  const titles = { owner: t.ownerTitle, status: t.statusTitle, tags: t.tagsTitle, segment: t.segmentTitle };
  return (
    <Dialog
      title={titles[kind](rows.length)}
      onClose={onClose}
      onSubmit={() => void apply()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy} disabled={(kind === "segment" && target === undefined) || (kind === "tags" && added.length + removed.length === 0)}>
            {kind === "segment" ? t.addToSegment : t.apply}
          </Button>
        </>
      )}
    >
      <div className="form-fields">
        <FormFailure text={failure} />
        {work.progress}
        {kind === "owner" && <SelectField label={c.field.ownerId} value={owner} onValue={setOwner} choices={me.assignees.map(({ id, name }) => ({ value: id, label: name }))} />}
        {kind === "status" && (
          <SelectField
            label={c.field.status}
            value={status}
            onValue={(value) => setStatus(value as CustomerStatus)}
            choices={(["prospect", "active", "inactive"] as const).map((value) => ({ value, label: c.status[value] }))}
          />
        )}
        {kind === "tags" && (
          <>
            <TokenField label={t.tagsAdd} tokens={added} onTokens={setAdded} hint={c.tagHint} />
            <TokenField label={t.tagsRemove} tokens={removed} onTokens={setRemoved} hint={c.tagHint} />
          </>
        )}
        {kind === "segment" && (segments.data !== undefined && offered.length === 0
          ? <p>{t.noSegments}</p>
          : <SelectField label={t.segment} value={target?.id ?? ""} onValue={setSegment} choices={offered.map(({ id, name }) => ({ value: id, label: name }))} />)}
      </div>
    </Dialog>
  );
}
