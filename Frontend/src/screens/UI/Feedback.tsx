import { useState } from "react";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { useWords } from "../../app/words";
import { AskedButton } from "../../components/AskedButton";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { FormFailure } from "../../components/FormFailure";
import { Icon } from "../../components/Icon";
import { Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";
import { Specimen } from "./Specimen";

export function Feedback() {
  const t = useMessages(messages);
  const w = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Specimen name={t.badges}>
        {(["neutral", "good", "warning", "bad"] as const).map((tone) => <Badge key={tone} tone={tone} icon="clock">{tone}</Badge>)}
      </Specimen>
      <Specimen name={t.avatars}>
        {["Anna Lund", "Bent Holm", "Clara Nyg", "Dorte Berg", "Erik Sand", "Freja Kjær", "Gry Dahl", "Ida Moe"].map((name) => <Avatar key={name} name={name} />)}
        <Avatar name="Anna Lund" size="small" />
      </Specimen>
      <Specimen name={t.loading}>
        <div className="ui-wide"><Skeleton shape="title" /><Skeleton count={3} /><Skeleton shape="card" /></div>
      </Specimen>
      <Specimen name={t.states}>
        <div className="ui-wide">
          <EmptyState icon="box" title={t.empty} action={<Button variant="primary">{w.create}</Button>}>{t.emptyText}</EmptyState>
          <ErrorState title={t.failure} error={undefined} onRetry={() => undefined} />
          <p className="notice"><Icon name="info" /> <span>{t.notice}</span></p>
          <FormFailure text={t.failure} />
        </div>
      </Specimen>
      <Specimen name={t.messages}>
        <Button onClick={() => showUndo(t.toast, () => showToast(t.toast))}>{w.done}</Button>
        <Button onClick={() => showError(t.failure, { label: w.retry, run: () => undefined })}>{w.retry}</Button>
      </Specimen>
      <Specimen name={t.dialogs}>
        <Button onClick={() => setOpen(true)}>{t.dialog}</Button>
        <AskedButton question={t.asked} isBusy={false} onConfirm={() => showToast(t.toast)}>{w.delete}</AskedButton>
      </Specimen>
      {isOpen && (
        <Dialog
          title={t.dialog}
          onClose={() => setOpen(false)}
          onSubmit={() => setOpen(false)}
          actions={<><Button variant="quiet" onClick={() => setOpen(false)}>{w.cancel}</Button><Button type="submit" variant="primary">{w.yes}</Button></>}
        >
          <p>{t.dialogText}</p>
        </Dialog>
      )}
    </>
  );
}
