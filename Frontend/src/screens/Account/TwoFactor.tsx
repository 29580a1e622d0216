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

type Step =
  | { readonly name: "enable" | "disable" | "renew" }
  | { readonly name: "confirm"; readonly secret: TwoFactorSecret }
  | { readonly name: "codes"; readonly codes: readonly string[] };

/** A code from a telephone beside the password. */
export function TwoFactor() {
  const { isEnabled, recoveryCodesLeft } = useMe().twoFactor;
  const [step, setStep] = useState<Step>();
  const close = (): void => setStep(undefined);
  const showCodes = (codes: readonly string[]): void => {
    setStep({ name: "codes", codes });
    void refreshMe();
  };

  return (
    <Section
      title="Two-factor authentication"
      lead="After the password, a code from an app on your telephone. Who finds out your password still stays outside."
      action={<Badge tone={isEnabled ? "good" : "neutral"}>{isEnabled ? "On" : "Off"}</Badge>}
    >
      {isEnabled ? (
        <div className="settings-row">
          <p className={recoveryCodesLeft < 3 ? "settings-warning" : "settings-lead"}>
            {recoveryCodesLeft === 1 ? "1 recovery code is left." : `${recoveryCodesLeft} recovery codes are left.`}
          </p>
          <div className="form-actions">
            <Button onClick={() => setStep({ name: "renew" })}>New recovery codes</Button>
            <Button variant="danger" onClick={() => setStep({ name: "disable" })}>Turn off</Button>
          </div>
        </div>
      ) : (
        <div className="form-actions start"><Button icon="shield" onClick={() => setStep({ name: "enable" })}>Turn on</Button></div>
      )}
      {step?.name === "enable" && (
        <PasswordDialog
          title="Turn on two-factor authentication"
          action="Go on"
          onProof={async (password) => setStep({ name: "confirm", secret: await api.auth.enableTwoFactor({ password }) })}
          onClose={close}
        />
      )}
      {step?.name === "confirm" && <TwoFactorDialog secret={step.secret} onDone={showCodes} onClose={close} />}
      {step?.name === "renew" && (
        <PasswordDialog
          title="New recovery codes"
          lead="The codes that you have now stop working."
          action="Make new codes"
          onProof={async (password) => showCodes((await api.auth.regenerateRecoveryCodes({ password })).codes)}
          onClose={close}
        />
      )}
      {step?.name === "disable" && (
        <PasswordDialog
          title="Turn off two-factor authentication"
          lead="Signing in will need your password alone."
          action="Turn off"
          isDangerous
          onProof={async (password) => {
            await api.auth.disableTwoFactor({ password });
            await refreshMe();
            close();
            showToast("Two-factor authentication is off.");
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
