import type { QuoteDetail } from "rapport";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { messages as salesMessages } from "../../parts/sales/messages";
import { openPDF } from "../../parts/sales/salesActions";
import { QuotePaper } from "./QuotePaper";

interface PreviewDialogProps {
  readonly detail: QuoteDetail;
  readonly onClose: () => void;
}

/** What the customer will read; the PDF itself opens in a tab. */
export function PreviewDialog({ detail, onClose }: PreviewDialogProps) {
  const s = useMessages(salesMessages);
  const w = useWords();
  const { id, number } = detail.quote;
  return (
    <Dialog
      title={`${s.preview}: ${number}`}
      size="wide"
      onClose={onClose}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.close}</Button>
          <Button icon="download" onClick={() => void openPDF(id, undefined, "save")}>{s.pdf}</Button>
          <Button variant="primary" icon="eye" onClick={() => void openPDF(id, undefined, "show")}>{s.showPDF}</Button>
        </>
      )}
    >
      <QuotePaper detail={detail} />
    </Dialog>
  );
}
