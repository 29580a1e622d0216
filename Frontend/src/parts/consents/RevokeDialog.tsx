import type { Consent } from "rapport";
import { useMutation } from "rapport/react";
import { api } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { showError, showToast } from "../../components/Toast";
import { refreshConsents } from "./consents";
import type { Person } from "./consents";
import { messages } from "./messages";

interface RevokeDialogProps {
  readonly consent: Consent;
  readonly person: Person;
  readonly onClose: () => void;
}

/** Asks before, since there is no way back. */
export function RevokeDialog({ consent: { channel, purpose }, person, onClose }: RevokeDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const revoke = useMutation(api.compliance.consent.revokeConsent, {
    onSuccess: () => {
      refreshConsents();
      showToast(t.revoked);
      onClose();
    },
    onError: (error) => showError(describe(error)),
  });
  return (
    <Dialog
      title={t.revokeTitle}
      onClose={onClose}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button variant="danger" isBusy={revoke.isPending} onClick={() => revoke.mutate({ ...person, channel, purpose })}>{t.revoke}</Button>
        </>
      )}
    >
      <p>{t.revokeText(purpose, t.channels[channel])}</p>
    </Dialog>
  );
}
