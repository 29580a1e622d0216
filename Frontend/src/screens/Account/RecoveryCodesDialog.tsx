import { useState } from "react";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

/** The codes for who loses their telephone: shown this once. */
export function RecoveryCodesDialog({ codes, onClose }: { readonly codes: readonly string[]; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(codes.join("\n"));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Dialog
      title={t.recoveryCodes}
      onClose={onClose}
      onSubmit={onClose}
      actions={(
        <>
          <Button icon={isCopied ? "check" : "copy"} onClick={() => void copy()}>{isCopied ? w.copied : t.copyAll}</Button>
          <Button type="submit" variant="primary">{t.haveKept}</Button>
        </>
      )}
    >
      <p>{t.recoveryLead}</p>
      <ul className="recovery-codes" aria-label={t.codes}>{codes.map((code) => <li key={code}>{code}</li>)}</ul>
      <span className="visually-hidden" role="status">{isCopied ? t.codesCopied : ""}</span>
    </Dialog>
  );
}
