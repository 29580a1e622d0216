import { useState } from "react";
import { isRapportError, rules, validate } from "rapport";
import type { Issue } from "rapport";
import { sales } from "../../api/client";
import { describe, issuesByField, issueText } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { DealField } from "../../fields/DealField";
import type { DealChoice } from "../../fields/DealField";
import { messages } from "./messages";
import { refreshSales } from "./salesActions";

interface NewQuoteDialogProps {
  /** The deal that it is for, if that is settled. */
  readonly deal?: DealChoice | undefined;
  readonly onClose: () => void;
}

/** The least that a quote needs; then its page opens, where it is written. */
export function NewQuoteDialog({ deal: given, onClose }: NewQuoteDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [deal, setDeal] = useState(given);
  const [title, setTitle] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const create = async (): Promise<void> => {
    if (isBusy) return;
    setMissing(deal === undefined);
    if (deal === undefined) return;
    const input = { opportunityId: deal.id, ...(title.trim() === "" ? {} : { title }) };
    const found = validate("CreateQuote", input);
    setIssues(found);
    setFailure(undefined);
    if (found.length > 0) return;
    setBusy(true);
    try {
      const { quote } = await sales.createQuote(input);
      showToast(t.quoteCreated(quote.number));
      onClose();
      navigate(`/quotes/${quote.id}`);
      await refreshSales();
    } catch (error) {
      setBusy(false);
      if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(describe(error));
    }
  };
  const issue = issuesByField(issues).get("title");
  return (
    <Dialog
      title={t.newQuote}
      onClose={onClose}
      onSubmit={() => void create()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={isBusy}>{t.createQuote}</Button></>}
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      {given === undefined && <DealField value={deal} onValue={setDeal} isRequired autoFocus error={isMissing ? t.dealMissing : undefined} />}
      <TextField
        label={t.quoteTitle}
        name="title"
        value={title}
        onValue={setTitle}
        placeholder={deal?.title}
        hint={t.quoteTitleHint}
        maxLength={rules.CreateQuote.title.length?.maximum}
        error={issue === undefined ? undefined : issueText(t.quoteTitle, issue, title.trim() === "")}
      />
    </Dialog>
  );
}
