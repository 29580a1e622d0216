/** What the customer said to a quote, taken back: of one or of many, by Undo or by itself. */
import type { Quote } from "rapport";
import { sales } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import type { ToastAction } from "../../components/Toast";
import { withSales } from "../../parts/sales/bulkSales";
import { messages as salesMessages } from "../../parts/sales/messages";
import { refreshSalesAndDeals } from "../../parts/sales/salesActions";
import { messages } from "./messages";

/** Says that a quote was accepted or declined, and offers the way back. */
export function sayAnswered(text: string, answered: Quote, ...others: readonly ToastAction[]): void {
  showUndo(text, () => reopenQuote(answered), ...others);
}

/** The quote is sent again; the order that came of it goes, and the deal that was won with it is open. */
export async function reopenQuote({ id, version, number }: Quote): Promise<void> {
  const t = textsOf(messages);
  try {
    await sales.reopenQuote({ id, version });
    showToast(t.reopenedToast(number));
  } catch (error) {
    showError(t.notReopened(number, describe(error)));
  }
  await refreshSalesAndDeals();
}

/** The same of many, each by itself. */
export async function reopenQuotes(answered: readonly Quote[]): Promise<void> {
  const done = await withSales(answered, ({ id, version }) => sales.reopenQuote({ id, version }));
  if (done.length > 0) showToast(textsOf(salesMessages).asBefore(done.length));
}
