import type { TwoFactorSecret } from "rapport";
import { api } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { CopyField } from "../../components/CopyField";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { QRCode } from "../../qr/QRCode";
import { FormFailure } from "../../components/FormFailure";

interface TwoFactorDialogProps {
  readonly secret: TwoFactorSecret;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Shows the secret to the telephone, and asks for a first code, so that nobody is locked out by a slip. */
export function TwoFactorDialog({ secret, onDone, onClose }: TwoFactorDialogProps) {
  const form = useForm({ code: "" }, { wrongCode: ["code", "is wrong or too old; is the clock of your telephone right?"] });
  return (
    <Dialog
      title="Set up your app"
      onClose={onClose}
      onSubmit={() =>
        void form.send("ConfirmTwoFactor", { ...form.values }, async (input) => onDone((await api.auth.confirmTwoFactor(input)).codes))}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>Turn on</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <p>Scan this with an authenticator app, or type the key into it.</p>
      <QRCode text={secret.uri} label="QR code for the authenticator app" />
      <CopyField label="Key" value={secret.secret} />
      <TextField
        {...form.field("code", "Code that the app shows")}
        className="code-field"
        autoFocus
        autoComplete="one-time-code"
        inputMode="numeric"
        spellCheck={false}
      />
    </Dialog>
  );
}
