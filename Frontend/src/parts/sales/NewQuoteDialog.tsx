import { useState } from "react";
import { rules } from "rapport";
import { sales } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
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
  const [isMissing, setMissing] = useState(false);
  const submit = useSubmit();

  const create = async (): Promise<void> => {
    setMissing(deal === undefined);
    if (deal === undefined) return;
    await submit.send("CreateQuote", { opportunityId: deal.id, ...(title.trim() === "" ? {} : { title }) }, async (input) => {
      const { quote } = await sales.createQuote(input);
      showToast(t.quoteCreated(quote.number));
      onClose();
      navigate(`/quotes/${quote.id}`);
      await refreshSales();
    });
  };
  return (
    <Dialog
      title={t.newQuote}
      onClose={onClose}
      onSubmit={() => void create()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.createQuote}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        {given === undefined && <DealField value={deal} onValue={setDeal} isRequired autoFocus error={isMissing ? t.dealMissing : undefined} />}
        <TextField
          label={t.quoteTitle}
          name="title"
          value={title}
          onValue={setTitle}
          placeholder={deal?.title}
          hint={t.quoteTitleHint}
          maxLength={rules.CreateQuote.title.length?.maximum}
          error={submit.error("title", t.quoteTitle, title.trim() === "")}
        />
      </div>
    </Dialog>
  );
}
