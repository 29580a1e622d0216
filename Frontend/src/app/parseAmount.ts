import { readAmount } from "./amounts";
import { locale } from "./i18n";

/** An amount as the reader types it (`readAmount` says how); `undefined` if it is no number in their region. */
export function parseAmount(text: string): number | undefined {
  return readAmount(text, locale());
}
