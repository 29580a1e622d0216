/** What is done with quotes as files and records, and what refusals say. */
import type { ID, Me, Quote } from "rapport";
import { cache, dashboard, deals, sales } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { mayWrite } from "../../app/me";
import { showError } from "../../components/Toast";
import { saveFile, showPDF } from "../download";
import { messages } from "./messages";

/** After a quote or an order has changed. */
export function refreshSales(): Promise<void> {
  return cache.invalidate(sales);
}

/** After one has been accepted: its deal may be another, too. */
export async function refreshSalesAndDeals(): Promise<void> {
  await Promise.all([sales, deals, dashboard].map((target) => cache.invalidate(target)));
}

/** Quotes and orders are whose deal it is. */
export function mayChangeSale(me: Me, { ownerId }: Pick<Quote, "ownerId">): boolean {
  return mayWrite(me) && (me.role !== "rep" || ownerId === me.id);
}

/** Saves the quote's PDF, or shows it in a tab of its own. */
export async function openPDF(id: ID<"Quote">, revision: number | undefined, how: "save" | "show"): Promise<void> {
  const find = () => sales.getQuotePDF({ id, ...(revision === undefined ? {} : { revision }) });
  try {
    if (how === "show") await showPDF(find);
    else saveFile(await find());
  } catch (error) {
    showError(textsOf(messages).pdfFailed(describe(error)));
  }
}
