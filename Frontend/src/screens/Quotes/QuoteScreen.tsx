import { useState } from "react";
import { id } from "rapport";
import type { QuoteDetail } from "rapport";
import { useQuery } from "rapport/react";
import { sales } from "../../api/client";
import { ago, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useRoute } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages as salesMessages } from "../../parts/sales/messages";
import { mayChangeSale, openPDF } from "../../parts/sales/salesActions";
import { QuoteStatusBadge } from "../../parts/sales/StatusBadge";
import { AcceptDialog, DeclineDialog } from "./AnswerDialogs";
import { messages } from "./messages";
import { PreviewDialog } from "./PreviewDialog";
import { QuoteAside } from "./QuoteAside";
import { reopenQuote } from "./quoteAnswers";
import { QuoteEditor } from "./QuoteEditor";
import { QuotePaper } from "./QuotePaper";
import { SendDialog } from "./SendDialog";
import "../../parts/record.css";
import "../../parts/sales/sales.css";
import "./Quotes.css";

const news = ["crm.quote.*", "crm.order.*"] as const;
const targets = [sales] as const;

/** One quote: a draft is written here; what was sent is read, answered, and revised. */
export default function QuoteScreen() {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const { segments } = useRoute();
  const query = useQuery(sales.getQuote, { id: id<"Quote">(segments[1] ?? "") });
  useLive(news, targets);
  useTitle(query.data === undefined ? s.quote : `${query.data.quote.number} ${query.data.quote.title}`);
  return (
    <div className="record">
      <Link className="record-back" to="/quotes">{s.allQuotes}</Link>
      {query.data === undefined && query.error !== null && (
        <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {query.data === undefined && query.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="title" /><Skeleton count={10} /></>}
      {query.data !== undefined && <QuoteRecord detail={query.data} />}
    </div>
  );
}

type Question = "preview" | "send" | "accept" | "decline";

function QuoteRecord({ detail }: { readonly detail: QuoteDetail }) {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const me = useMe();
  const [question, setQuestion] = useState<Question>();
  const [isRevising, setRevising] = useState(false);
  const [isSettled, setSettled] = useState(true);
  const [isReopening, setReopening] = useState(false);
  const { quote } = detail;
  const canChange = mayChangeSale(me, quote);
  const isDraft = quote.status === "draft";
  const isWriting = canChange && (isDraft || (isRevising && quote.status !== "accepted"));
  const close = (): void => setQuestion(undefined);
  const reopen = async (): Promise<void> => {
    setReopening(true);
    await reopenQuote(quote);
    setReopening(false);
  };
  if (isRevising && isDraft) setRevising(false);

  return (
    <>
      <header className="record-header">
        <div className="record-heading">
          <h1>{quote.title}</h1>
          <p className="record-subtitle">{quote.number} · {s.revision(quote.revision)} · {quote.customerName}</p>
          <div className="record-state-line">
            <QuoteStatusBadge status={quote.status} />
            <strong className="quote-gross">{money(quote.gross, quote.currency)}</strong>
            {quote.acceptedAt instanceof Date && <span>{t.acceptedOn(ago(quote.acceptedAt))}</span>}
            {quote.status === "declined" && quote.declineReason !== null && quote.declineReason !== undefined && <span>{t.declinedBecause(quote.declineReason)}</span>}
          </div>
        </div>
        <div className="record-tools">
          {isWriting
            ? <Button icon="eye" disabled={!isSettled} onClick={() => setQuestion("preview")}>{s.preview}</Button>
            : <Button icon="eye" onClick={() => void openPDF(quote.id, undefined, "show")}>{s.showPDF}</Button>}
          <Button icon="download" disabled={!isSettled} onClick={() => void openPDF(quote.id, undefined, "save")}>{s.pdf}</Button>
          {canChange && (
            <>
              {isDraft && <Button variant="primary" icon="send" disabled={!isSettled} title={isSettled ? undefined : t.notFinished} onClick={() => setQuestion("send")}>{t.send}</Button>}
              {quote.status === "sent" && !isRevising && (
                <>
                  <Button icon="send" onClick={() => setQuestion("send")}>{t.sendAgain}</Button>
                  <Button onClick={() => setQuestion("decline")}>{t.decline}</Button>
                  <Button variant="primary" icon="check" onClick={() => setQuestion("accept")}>{t.accept}</Button>
                </>
              )}
              {(quote.status === "accepted" || quote.status === "declined") && !isRevising && (
                <Button icon="undo" isBusy={isReopening} title={t.reopenHint[quote.status]} onClick={() => void reopen()}>{t.reopen}</Button>
              )}
              {!isDraft && quote.status !== "accepted" && !isRevising && <Button icon="edit" onClick={() => setRevising(true)}>{t.revise}</Button>}
              {isRevising && <Button onClick={() => setRevising(false)}>{t.stopRevising}</Button>}
            </>
          )}
        </div>
      </header>
      <div className="record-columns">
        <div className="record-main record-body">
          {isRevising && <p className="notice">{t.revising(quote.revision + 1)}</p>}
          {isWriting ? <QuoteEditor detail={detail} onSettled={setSettled} /> : <QuotePaper detail={detail} />}
        </div>
        <QuoteAside detail={detail} />
      </div>
      {question === "preview" && <PreviewDialog detail={detail} onClose={close} />}
      {question === "send" && <SendDialog quote={quote} onClose={close} />}
      {question === "accept" && <AcceptDialog quote={quote} onClose={close} />}
      {question === "decline" && <DeclineDialog quote={quote} onClose={close} />}
    </>
  );
}
