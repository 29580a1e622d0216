/** What is done with many quotes at once, each by itself. */
import type { CalendarDate, Quote } from "rapport";
import { sales } from "../../api/client";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showToast } from "../../components/Toast";
import { withSales } from "../../parts/sales/bulkSales";
import { messages as salesMessages } from "../../parts/sales/messages";
import { messages } from "./messages";
import { reopenQuotes } from "./quoteAnswers";

export async function sendQuotes(quotes: readonly Quote[], byMail: boolean): Promise<void> {
  const done = await withSales(quotes, ({ id, version }) => sales.sendQuote({ id, version, byMail }));
  if (done.length > 0) showToast(textsOf(messages).sentMany(done.length));
}

/** Notes that they were declined, and offers the way back. */
export async function declineQuotes(quotes: readonly Quote[], reason: string): Promise<void> {
  const done = await withSales(quotes, ({ id, version }) => sales.declineQuote({ id, version, reason }));
  if (done.length > 0) showUndo(textsOf(messages).declinedMany(done.length), () => reopenQuotes(done.map(({ result }) => result.quote)));
}

/** Sets the last day of drafts, and offers the way back. */
export async function setValidUntil(quotes: readonly Quote[], validUntil: CalendarDate | null): Promise<void> {
  const done = await withSales(quotes, ({ id, version }) => sales.updateQuote({ id, version, validUntil }));
  if (done.length === 0) return;
  showUndo(textsOf(messages).validChanged(done.length), async () => {
    const back = await withSales(done, ({ row, result: { quote } }) => sales.updateQuote({ id: row.id, version: quote.version, validUntil: row.validUntil ?? null }));
    if (back.length > 0) showToast(textsOf(salesMessages).asBefore(back.length));
  });
}
