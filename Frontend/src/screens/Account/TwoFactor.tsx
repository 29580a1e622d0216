import { useState } from "react";
import type { TwoFactorSecret } from "rapport";
import { api } from "../../api/client";
import { sessionStarted } from "../../api/session";
import { useMe } from "../../app/me";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { PasswordDialog } from "./PasswordDialog";
import { RecoveryCodesDialog } from "./RecoveryCodesDialog";
import { TwoFactorDialog } from "./TwoFactorDialog";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

type Step =
  | { readonly name: "enable" | "disable" | "renew" }
  | { readonly name: "confirm"; readonly secret: TwoFactorSecret }
  | { readonly name: "codes"; readonly codes: readonly string[] };

/** A code from a telephone beside the password. */
export function TwoFactor() {
  const t = useMessages(messages);
  const w = useWords();
  const { isEnabled, recoveryCodesLeft } = useMe().twoFactor;
  const [step, setStep] = useState<Step>();
  const close = (): void => setStep(undefined);
  const showCodes = (codes: readonly string[]): void => {
    setStep({ name: "codes", codes });
    void refreshMe();
  };

  return (
    <Section
      title={t.twoFactor}
      lead={t.twoFactorLead}
      action={<Badge tone={isEnabled ? "good" : "neutral"}>{isEnabled ? t.on : t.off}</Badge>}
    >
      {isEnabled ? (
        <div className="settings-row">
          <p className={recoveryCodesLeft < 3 ? "settings-warning" : "settings-lead"}>
            {t.codesLeft(recoveryCodesLeft)}
          </p>
          <div className="form-actions">
            <Button onClick={() => setStep({ name: "renew" })}>{t.newCodes}</Button>
            <Button variant="danger" onClick={() => setStep({ name: "disable" })}>{t.turnOff}</Button>
          </div>
        </div>
      ) : (
        <div className="form-actions start"><Button icon="shield" onClick={() => setStep({ name: "enable" })}>{t.turnOn}</Button></div>
      )}
      {step?.name === "enable" && (
        <PasswordDialog
          title={t.turnOnTitle}
          action={w.goOn}
          onProof={async (password) => setStep({ name: "confirm", secret: await api.auth.enableTwoFactor({ password }) })}
          onClose={close}
        />
      )}
      {step?.name === "confirm" && <TwoFactorDialog secret={step.secret} onDone={showCodes} onClose={close} />}
      {step?.name === "renew" && (
        <PasswordDialog
          title={t.newCodes}
          lead={t.codesStop}
          action={t.makeCodes}
          onProof={async (password) => showCodes((await api.auth.regenerateRecoveryCodes({ password })).codes)}
          onClose={close}
        />
      )}
      {step?.name === "disable" && (
        <PasswordDialog
          title={t.turnOffTitle}
          lead={t.turnOffLead}
          action={t.turnOff}
          isDangerous
          onProof={async (password) => {
            await api.auth.disableTwoFactor({ password });
            await refreshMe();
            close();
            showToast(t.isOff);
          }}
          onClose={close}
        />
      )}
      {step?.name === "codes" && <RecoveryCodesDialog codes={step.codes} onClose={close} />}
    </Section>
  );
}

async function refreshMe(): Promise<void> {
  sessionStarted(await api.auth.me());
}
