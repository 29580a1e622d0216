import { useState } from "react";
import type { Opportunity, Pipeline } from "rapport";
import { useMessages } from "../../app/i18n";
import { mayChange, useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { deleteDeals, restoreDeals } from "./bulkChanges";
import { BulkDialog } from "./BulkDialog";
import type { BulkField } from "./BulkDialog";
import { messages } from "./messages";

interface BulkDealsProps {
  readonly selected: readonly Opportunity[];
  readonly pipelines: readonly Pipeline[];
  readonly isDeleted: boolean;
  readonly onDone: () => void;
}

/** What can be done with the selected deals, as far as the reader may change them. */
export function BulkDeals({ selected, pipelines, isDeleted, onDone }: BulkDealsProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [field, setField] = useState<BulkField>();
  const own = selected.filter((deal) => mayChange(me, deal));
  const [first] = own;
  const isOnePipeline = own.every(({ pipelineId }) => pipelineId === first?.pipelineId);
  const pipeline = isOnePipeline ? pipelines.find(({ id }) => id === first?.pipelineId) : undefined;
  const isOff = own.length === 0;
  if (isDeleted) {
    return (
      <Button
        size="small"
        icon="undo"
        disabled={isOff}
        onClick={() => {
          onDone();
          void restoreDeals(own);
        }}
      >
        {t.bulkRestore}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" icon="board" disabled={isOff || pipeline === undefined} title={pipeline === undefined ? t.onePipeline : undefined} onClick={() => setField("stage")}>{t.bulkStage}</Button>
      {me.assignees.length > 1 && <Button size="small" icon="user" disabled={isOff} onClick={() => setField("owner")}>{t.bulkOwner}</Button>}
      <Button size="small" icon="calendar" disabled={isOff} onClick={() => setField("closes")}>{t.bulkClose}</Button>
      <Button size="small" icon="tag" disabled={isOff} onClick={() => setField("tags")}>{t.bulkTags}</Button>
      <Button
        size="small"
        icon="trash"
        disabled={isOff}
        onClick={() => {
          onDone();
          void deleteDeals(own);
        }}
      >
        {t.bulkDelete}
      </Button>
      {field !== undefined && <BulkDialog field={field} selected={own} pipeline={pipeline} onDone={onDone} onClose={() => setField(undefined)} />}
    </>
  );
}
