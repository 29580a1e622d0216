import { Suspense, useEffect, useRef, useState } from "react";
import type { Pipeline } from "rapport";
import { money } from "../../app/format";
import { lazyScreen } from "../../app/lazyScreen";
import { mayWrite, useMe } from "../../app/me";
import { changeQuery, navigate, useQueryParam } from "../../app/router";
import { useDebounced } from "../../app/useDebounced";
import { Button, IconButton } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import { Skeleton } from "../../components/Skeleton";
import { OwnerFilter } from "../../fields/OwnerFilter";
import type { BoardFilter } from "./boardInput";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { useStats } from "./useStats";
import { messages } from "./messages";

const BoardRules = lazyScreen(() => import("./BoardRules"));

interface BoardHeaderProps {
  readonly pipeline: Pipeline;
  readonly all: readonly Pipeline[];
  readonly filter: BoardFilter;
  readonly onCreate: () => void;
}

/** Which pipeline, what is in it, and which of its deals to show. */
export function BoardHeader({ pipeline, all, filter, onCreate }: BoardHeaderProps) {
  const t = useMessages(messages);
  const me = useMe();
  return (
    <header className="board-header">
      <div className="board-heading">
        <div className="board-title">
          <h1>
            <Menu
              label={t.pipeline(pipeline.name)}
              className="pipeline-switch"
              button={<>{pipeline.name}<Icon name="chevron" /></>}
              items={all.map((choice) => ({
                id: choice.id,
                label: <>{choice.name}<small> {t.openDeals(choice.openDeals)}</small></>,
                isChecked: choice.id === pipeline.id,
                onSelect: () => changeQuery({ pipeline: choice.id, deal: undefined, tab: undefined, text: undefined, rules: undefined }),
              }))}
            />
          </h1>
          <OpenCount filter={filter} />
        </div>
        <Totals filter={filter} />
      </div>
      <div className="page-tools">
        <TextFilter key={pipeline.id} />
        <OwnerFilter />
        <Suspense fallback={null}><BoardRules filter={filter} /></Suspense>
        <IconButton icon="table" variant="secondary" label={t.table} onClick={() => navigate(`/opportunities?pipeline=${pipeline.id}`)} />
        {mayWrite(me) && <Button variant="primary" icon="plus" onClick={onCreate}>{t.newDeal}</Button>}
      </div>
    </header>
  );
}

function OpenCount({ filter }: { readonly filter: BoardFilter }) {
  const t = useMessages(messages);
  const stats = useStats(filter);
  if (stats.data === undefined) return null;
  return <span className="open-count">{t.openDeals(stats.data.openCount)}</span>;
}

/** Over the open deals, each currency by itself. */
function Totals({ filter }: { readonly filter: BoardFilter }) {
  const t = useMessages(messages);
  const stats = useStats(filter);
  if (stats.data === undefined) return <div className="totals">{stats.error === null && <Skeleton />}</div>;
  const { totals } = stats.data;
  return (
    <div className="totals" data-testid="totals">
      {totals.map(({ currency, total, weighted }) => (
        <span key={currency} className="totals-amount">
          <strong>{money(total, currency)}</strong> {t.total} <span className="totals-divider" aria-hidden="true">·</span>{" "}
          <strong>{money(weighted, currency)}</strong> {t.weighted}
        </span>
      ))}
    </div>
  );
}

/** What the server takes of a text to find. The contract knows, too, but it comes with the first form. */
const longestText = 200;

function TextFilter() {
  const w = useWords();
  const t = useMessages(messages);
  const [query = ""] = useQueryParam("text");
  const [text, setText] = useState(query);
  const settled = useDebounced(text.trim(), 200);
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef(settled);
  useEffect(() => {
    if (settled === shown.current) return;
    shown.current = settled;
    changeQuery({ text: settled }, { replace: true });
  }, [settled]);
  useEffect(() => {
    // The browser went back or forth to another text.
    if (query === shown.current) return;
    shown.current = query;
    setText(query);
  }, [query]);
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        className="input"
        type="text"
        aria-label={t.findDeals}
        placeholder={t.findDeals}
        maxLength={longestText}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setText("")}
      />
      {text !== "" && (
        <IconButton
          icon="close"
          size="small"
          label={w.clear}
          onClick={() => {
            setText("");
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
