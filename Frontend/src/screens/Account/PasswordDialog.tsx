import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { PasswordField } from "../../components/PasswordField";
import { FormFailure } from "../../components/FormFailure";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

interface PasswordDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  readonly isDangerous?: boolean;
  /** Does what the password was asked for. What it throws is shown. */
  readonly onProof: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once more who one is, before something that could lock one out. */
export function PasswordDialog({ title, lead, action, isDangerous = false, onProof, onClose }: PasswordDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ password: "" }, { wrongPassword: ["password", t.isWrong] });
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => void form.send("PasswordProof", { ...form.values }, ({ password }) => onProof(password))}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant={isDangerous ? "danger" : "primary"} isBusy={form.isBusy}>{action}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      {lead !== undefined && <p>{lead}</p>}
      <PasswordField {...form.field("password", t.yourPassword)} autoComplete="current-password" autoFocus />
    </Dialog>
  );
}
