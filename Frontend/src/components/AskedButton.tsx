import { useState } from "react";
import { useWords } from "../app/words";
import { Button } from "./Button";

interface AskedButtonProps {
  /** What it says before. */
  readonly children: string;
  /** What exactly is done, which the second press says. */
  readonly question: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** For what cannot be taken back: the first press asks in its place, the second one does it. */
export function AskedButton({ children, question, isBusy, onConfirm }: AskedButtonProps) {
  const w = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) return <Button size="small" aria-label={question} onClick={() => setAsking(true)}>{children}</Button>;
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setAsking(false)}>{w.cancel}</Button>
      <Button size="small" variant="danger" isBusy={isBusy} autoFocus onClick={onConfirm}>{question}</Button>
    </>
  );
}
