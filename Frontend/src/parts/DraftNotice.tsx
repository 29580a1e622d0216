import { defineMessages, useMessages } from "../app/i18n";
import { Button } from "../components/Button";

const messages = defineMessages(
  { found: "Your unsaved work from before is here.", startOver: "Start over" },
  { found: "Die ungespeicherte Arbeit von vorhin ist wieder da.", startOver: "Neu beginnen" },
);

interface DraftNoticeProps {
  readonly isShown: boolean;
  /** Gives it up. */
  readonly onDiscard: () => void;
}

/** Says that what stands in the form was begun before, and lets go of it. */
export function DraftNotice({ isShown, onDiscard }: DraftNoticeProps) {
  const t = useMessages(messages);
  if (!isShown) return null;
  return <p className="notice" role="status"><span>{t.found}</span><Button size="small" variant="quiet" onClick={() => onDiscard()}>{t.startOver}</Button></p>;
}
