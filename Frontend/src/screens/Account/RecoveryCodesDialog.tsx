import { useState } from "react";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";

/** The codes for who loses their telephone: shown this once. */
export function RecoveryCodesDialog({ codes, onClose }: { readonly codes: readonly string[]; readonly onClose: () => void }) {
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
      title="Your recovery codes"
      onClose={onClose}
      onSubmit={onClose}
      actions={(
        <>
          <Button icon={isCopied ? "check" : "copy"} onClick={() => void copy()}>{isCopied ? "Copied" : "Copy all"}</Button>
          <Button type="submit" variant="primary">I have kept them</Button>
        </>
      )}
    >
      <p>Each of them signs you in once, if you do not have your telephone at hand. Keep them where you keep your passwords; they are not shown again.</p>
      <ul className="recovery-codes" aria-label="Recovery codes">{codes.map((code) => <li key={code}>{code}</li>)}</ul>
      <span className="visually-hidden" role="status">{isCopied ? "Recovery codes copied" : ""}</span>
    </Dialog>
  );
}
