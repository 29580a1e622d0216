import type { TwoFactorSecret } from "rapport";
import { api } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { CopyField } from "../../components/CopyField";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { QRCode } from "../../qr/QRCode";
import { FormFailure } from "../../components/FormFailure";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

interface TwoFactorDialogProps {
  readonly secret: TwoFactorSecret;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Shows the secret to the telephone, and asks for a first code, so that nobody is locked out by a slip. */
export function TwoFactorDialog({ secret, onDone, onClose }: TwoFactorDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ code: "" }, { wrongCode: ["code", t.codeWrong] });
  return (
    <Dialog
      title={t.setUp}
      onClose={onClose}
      onSubmit={() =>
        void form.send("ConfirmTwoFactor", { ...form.values }, async (input) => onDone((await api.auth.confirmTwoFactor(input)).codes))}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>{t.turnOn}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <p>{t.scan}</p>
      <QRCode text={secret.uri} label={t.qr} />
      <CopyField label={t.key} value={secret.secret} />
      <TextField
        {...form.field("code", t.codeShown)}
        className="code-field"
        autoFocus
        autoComplete="one-time-code"
        inputMode="numeric"
        spellCheck={false}
      />
    </Dialog>
  );
}
