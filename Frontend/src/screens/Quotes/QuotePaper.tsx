import type { QuoteDetail } from "rapport";
import { SalesLines, Totals } from "../../parts/sales/SalesLines";

/** A quote that is not being written: as it reads. */
export function QuotePaper({ detail }: { readonly detail: QuoteDetail }) {
  const { quote, lines, taxes } = detail;
  return (
    <div className="quote-paper">
      {quote.address !== null && quote.address !== undefined && <address>{quote.address}</address>}
      <h2>{quote.title}</h2>
      {quote.introduction !== null && quote.introduction !== undefined && <p>{quote.introduction}</p>}
      <SalesLines lines={lines} currency={quote.currency} />
      <Totals net={quote.net} taxes={taxes} gross={quote.gross} currency={quote.currency} />
      {quote.terms !== null && quote.terms !== undefined && <p>{quote.terms}</p>}
    </div>
  );
}
