import type { TimelineItem } from "rapport";
import { useFieldLabel } from "../../../app/fieldWords";
import { useMessages } from "../../../app/i18n";
import { useWords } from "../../../app/words";
import { messages as consentMessages } from "../../../parts/consents/messages";
import { customerMessages } from "../../../parts/customers/messages";

/**
 * The line more that an entry has, in the reader's language. The server keeps it in words, since it is searched; what of it
 * are not words of people are names of fields, the type of a relationship, the way of a consent, and where a lead came from.
 */
export function useDetailText(): (item: TimelineItem) => string {
  const labelOf = useFieldLabel();
  const words = useWords();
  const { channels } = useMessages(consentMessages);
  const { relation } = useMessages(customerMessages);
  return ({ kind, event, detail }) => {
    if (detail === undefined || detail === null) return "";
    if (event === "updated") return detail.split(", ").map(labelOf).join(", ");
    if (kind === "relationship") {
      const types: { readonly [type: string]: string | undefined } = relation;
      return types[detail.replaceAll(" ", "_")] ?? detail;
    }
    if (kind === "consent") {
      const [channel = "", ...person] = detail.split(" · ");
      const words: { readonly [channel: string]: string | undefined } = channels;
      return [words[channel] ?? channel, ...person].join(" · ");
    }
    if (kind === "lead" && event === "converted") return detail.replace(/^Source: /, `${words.source}: `);
    return detail;
  };
}
