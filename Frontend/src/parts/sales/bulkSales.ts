import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showError } from "../../components/Toast";
import { withEach } from "../bulk";
import type { Outcome } from "../bulk";
import { messages } from "./messages";
import { refreshSales } from "./salesActions";

/** Does something with each quote or order by itself, and says why some stayed as they were. Answers with those that did not. */
export async function withSales<Row, Result>(
  rows: readonly Row[],
  call: (row: Row) => Promise<Result>,
  explain: (error: unknown) => string = describe,
): Promise<Outcome<Row, Result>["done"]> {
  const { done, failed: [first, ...others] } = await withEach(rows, call);
  if (first !== undefined) showError(textsOf(messages).someFailed(others.length + 1, explain(first.error)));
  void refreshSales();
  return done;
}
