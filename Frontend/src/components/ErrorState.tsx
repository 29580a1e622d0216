import { describe } from "../api/errors";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { useWords } from "../app/words";

interface ErrorStateProps {
  /** What did not work: `The deals could not be loaded`. */
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly isBusy?: boolean;
}

/** What happened, and a way to try again. */
export function ErrorState({ title, error, onRetry, isBusy = false }: ErrorStateProps) {
  const w = useWords();
  return (
    <div className="error-state" role="alert">
      <Icon name="alert" size={20} />
      <div>
        <strong>{title}</strong>
        <p>{describe(error)}</p>
      </div>
      <Button size="small" icon="undo" isBusy={isBusy} onClick={onRetry}>{w.retry}</Button>
    </div>
  );
}
