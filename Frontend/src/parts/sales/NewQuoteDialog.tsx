import { useState } from "react";
import { rules } from "rapport";
import { sales } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { useDraft } from "../../app/useDraft";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { DealField } from "../../fields/DealField";
import type { DealChoice } from "../../fields/DealField";
import { DraftNotice } from "../DraftNotice";
import { messages } from "./messages";
import { refreshSales } from "./salesActions";

interface NewQuoteDialogProps {
  /** The deal that it is for, if that is settled. */
  readonly deal?: DealChoice | undefined;
  readonly onClose: () => void;
}

interface Draft {
  readonly deal: DealChoice | undefined;
  readonly title: string;
}

/** The least that a quote needs; then its page opens, where it is written. */
export function NewQuoteDialog({ deal: given, onClose }: NewQuoteDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const { draft, change, clear, isDirty, isRestored } = useDraft<Draft>(given === undefined ? "quote.new" : `quote.new.${given.id}`, { deal: given, title: "" });
  const { deal, title } = draft;
  const [isMissing, setMissing] = useState(false);
  const submit = useSubmit();

  const close = (): void => {
    clear();
    onClose();
  };
  const create = async (): Promise<void> => {
    setMissing(deal === undefined);
    if (deal === undefined) return;
    await submit.send("CreateQuote", { opportunityId: deal.id, ...(title.trim() === "" ? {} : { title }) }, async (input) => {
      const { quote } = await sales.createQuote(input);
      showToast(t.quoteCreated(quote.number));
      close();
      navigate(`/quotes/${quote.id}`);
      await refreshSales();
    });
  };
  return (
    <Dialog
      title={t.newQuote}
      isDirty={isDirty}
      onClose={close}
      onSubmit={() => void create()}
      actions={<><Button onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.createQuote}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        {given === undefined && <DealField value={deal} onValue={(deal) => change({ deal })} isRequired autoFocus error={isMissing ? t.dealMissing : undefined} />}
        <TextField
          label={t.quoteTitle}
          name="title"
          value={title}
          onValue={(title) => change({ title })}
          placeholder={deal?.title}
          hint={t.quoteTitleHint}
          maxLength={rules.CreateQuote.title.length?.maximum}
          error={submit.error("title", t.quoteTitle, title.trim() === "")}
        />
      </div>
    </Dialog>
  );
}
