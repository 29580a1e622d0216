import { useState } from "react";
import { isCalendarDate } from "rapport";
import type { BulkRefusal, Opportunity, Pipeline } from "rapport";
import { deals } from "../../api/client";
import { describe, refusalOf } from "../../api/errors";
import { useRules } from "../../api/rules";
import { today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { TokenField } from "../../components/TokenField";
import { useWork } from "../../parts/useWork";
import { asksForReason } from "../Deal/dealActions";
import { changeDeals } from "./bulkChanges";
import type { BulkChange } from "./bulkChanges";
import { messages } from "./messages";

export type BulkField = "stage" | "owner" | "closes" | "tags";

interface BulkDialogProps {
  readonly field: BulkField;
  readonly selected: readonly Opportunity[];
  /** That all of them are in; absent if there are several. */
  readonly pipeline: Pipeline | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What all selected deals are to get. All of them or, if one cannot be changed so, none. */
export function BulkDialog({ field, selected, pipeline, onDone, onClose }: BulkDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const [stage, setStage] = useState(pipeline?.stages[0]?.key ?? "");
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState<string>(me.id);
  const [closes, setCloses] = useState<string>(today);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [refused, setRefused] = useState<readonly BulkRefusal[]>([]);
  const [isBusy, setBusy] = useState(false);
  const work = useWork();
  const rules = useRules("BulkUpdateOpportunities");
  const target = pipeline?.stages.find(({ key }) => key === stage);
  const isClosing = target !== undefined && (target.isWon || target.isLost);
  const needsReason = pipeline !== undefined && target !== undefined && asksForReason(pipeline, target);

  const change = (): BulkChange | undefined => {
    if (field === "stage") return target === undefined ? undefined : { stage: target.key, ...(isClosing && reason.trim() !== "" ? { reason } : {}) };
    if (field === "owner") {
      const chosen = me.assignees.find(({ id }) => id === owner);
      return chosen === undefined ? undefined : { ownerId: chosen.id };
    }
    if (field === "closes") return isCalendarDate(closes) ? { expectedCloseDate: closes } : undefined;
    return added.length + removed.length === 0 ? undefined : { addTags: added, removeTags: removed };
  };
  const apply = async (): Promise<void> => {
    if (isBusy) return;
    const wanted = change();
    setError(wanted === undefined ? t.nothing : needsReason && field === "stage" && reason.trim() === "" ? t.reasonMissing : undefined);
    setFailure(undefined);
    setRefused([]);
    if (wanted === undefined || (field === "stage" && needsReason && reason.trim() === "")) return;
    setBusy(true);
    try {
      await changeDeals(selected, wanted, work.begin());
      onDone();
    } catch (error) {
      setBusy(false);
      const own = deals.bulkUpdateOpportunities.isError(error) ? error.error : undefined;
      if (own?.type === "bulkRefused") setRefused(own.refused);
      else if (own?.type === "reasonRequired") setError(t.reasonMissing);
      else setFailure(describe(error));
    }
  };
  const known = [...new Set(selected.flatMap(({ tags }) => tags))].slice(0, 12).join(", ");
  const labels = { stage: t.stage, owner: t.owner, closes: t.closes, tags: t.tags };
  return (
    <Dialog
      title={`${t.bulkTitle(selected.length)}: ${labels[field]}`}
      onClose={onClose}
      onSubmit={() => void apply()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={isBusy}>{t.bulkApply}</Button></>}
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      {work.progress}
      {refused.length > 0 && (
        <div className="notice bad" role="alert">
          <div>
            <p>{t.refused}</p>
            <ul className="bulk-problems">{refused.map(({ id, number, why, error }) => <li key={id}>{number}: {refusalOf({ why, error })}</li>)}</ul>
          </div>
        </div>
      )}
      {field === "stage" && (
        <>
          <SelectField label={t.stage} name="stage" value={stage} onValue={setStage} choices={(pipeline?.stages ?? []).map(({ key, name }) => ({ value: key, label: name }))} />
          {isClosing && (
            <TextField label={t.reason} name="reason" isRequired={needsReason} value={reason} onValue={setReason} error={error} maxLength={rules?.reason.length?.maximum} />
          )}
        </>
      )}
      {field === "owner" && <SelectField label={t.owner} name="ownerId" value={owner} onValue={setOwner} choices={me.assignees.map(({ id, name }) => ({ value: id, label: name }))} />}
      {field === "closes" && <TextField label={t.closes} name="expectedCloseDate" type="date" autoFocus value={closes} onValue={setCloses} error={error} />}
      {field === "tags" && (
        <>
          <TokenField label={t.addTags} name="addTags" tokens={added} onTokens={setAdded} hint={t.tagsHint} error={error} />
          <TokenField label={t.removeTags} name="removeTags" tokens={removed} onTokens={setRemoved} {...(known === "" ? {} : { hint: known })} />
        </>
      )}
    </Dialog>
  );
}
