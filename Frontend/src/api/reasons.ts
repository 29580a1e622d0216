/** Words for what the server answers as one of several cases, each with what belongs to it: a union with `type`. */
import { textsOf } from "../app/i18n";
import type { Texts } from "../app/i18n";

interface Case {
  readonly type: string;
}

/** A text for each case. A case that the contract gets is missing here until it has words. */
export type WordsFor<Union extends Case> = {
  readonly [Type in Union["type"]]: (it: Extract<Union, { readonly type: Type }>) => string;
};

/** The case in the reader's language. What a later server has added has the server's own words. */
export function wordsOf<Union extends Case>(words: Texts<WordsFor<Union>>, it: Union, otherwise: string): string {
  const known = textsOf(words) as unknown as { readonly [type: string]: ((it: Union) => string) | undefined };
  return known[it.type]?.(it) ?? otherwise;
}
