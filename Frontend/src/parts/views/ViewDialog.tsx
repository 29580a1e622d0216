import { useState } from "react";
import { ownError } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { messages } from "./messages";
import { viewFailure } from "./viewFailure";

interface ViewDialogProps {
  readonly initial: string;
  /** Whether it is asked for who may use the view. */
  readonly asksForSharing: boolean;
  readonly onClose: () => void;
  readonly onSave: (name: string, isShared: boolean) => Promise<void>;
}

/** Asks for a view's name, and for a new one whether others have it. */
export function ViewDialog({ initial, asksForSharing, onClose, onSave }: ViewDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [name, setName] = useState(initial);
  const [isShared, setShared] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const isBlank = name.trim() === "";
  const isTaken = ownError(error)?.type === "nameTaken";
  const submit = async (): Promise<void> => {
    if (isBlank || isBusy) return;
    setBusy(true);
    setError(undefined);
    try {
      await onSave(name.trim(), isShared);
    } catch (error) {
      setError(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t.name}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy} disabled={isBlank}>{w.save}</Button>
        </>
      }
    >
      <FormFailure text={error === undefined || isTaken ? undefined : viewFailure(error)} />
      <TextField label={w.name} value={name} onValue={setName} error={isTaken ? viewFailure(error) : undefined} maxLength={100} autoFocus autoComplete="off" hint={t.lead} />
      {asksForSharing && (
        <>
          <label className="check">
            <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
            <span>{t.share}</span>
          </label>
          <p className="field-hint">{t.shareHint}</p>
        </>
      )}
    </Dialog>
  );
}
