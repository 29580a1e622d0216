import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../Button";
import { LoadingText, Skeleton } from "../Skeleton";
import { messages } from "./messages";

interface MoreRowsProps {
  readonly columns: number;
  readonly loaded: number;
  /** Whether nothing is on its way until one asks for it. */
  readonly isAtBound: boolean;
  readonly error: unknown;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** Below the last row that is loaded: that more comes, why it does not, or the way to have it. */
export function MoreRows({ columns, loaded, isAtBound, error, onMore, onRetry }: MoreRowsProps) {
  const t = useMessages(messages);
  const w = useWords();
  return (
    <div role="rowgroup" className="dt-more">
      <div role="row">
        <div role="gridcell" aria-colspan={columns}>
          {error != null
            ? <span>{t.moreFailed} <Button size="small" onClick={onRetry}>{w.retry}</Button></span>
            : isAtBound
              ? <span>{t.groupsOfFirst(loaded)} <Button size="small" onClick={onMore}>{t.loadMore}</Button></span>
              : <><LoadingText>{t.loading}</LoadingText><Skeleton /></>}
        </div>
      </div>
    </div>
  );
}

export function TableSkeleton({ columns }: { readonly columns: number }) {
  const t = useMessages(messages);
  return (
    <div role="rowgroup" className="dt-skeleton">
      <div role="row">
        <div role="gridcell" aria-colspan={columns}>
          <LoadingText>{t.loading}</LoadingText>
          <Skeleton count={10} />
        </div>
      </div>
    </div>
  );
}
