import { useState } from "react";
import type { Import, ImportOutcome, ImportRowResult } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { customers } from "../../api/client";
import { number } from "../../app/format";
import { mayWrite, useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { useWords } from "../../app/words";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { Link } from "../../components/Link";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { ProblemText } from "./ColumnsStep";
import { FixGrid } from "./FixGrid";
import { columnName } from "./problems";
import type { SetupState } from "./setup";
import { useTarget, useTexts } from "./target";

interface RowsProps {
  readonly entry: Import;
  readonly state: SetupState;
}

const outcomes: readonly ImportOutcome[] = ["failed", "skipped", "created", "updated", "unchanged"];
const tones = { created: "good", updated: "good", unchanged: "neutral", skipped: "warning", failed: "bad" } as const;

/** What has become of each row; what is wrong first. */
export function Rows({ entry, state }: RowsProps) {
  const t = useTexts();
  const w = useWords();
  const me = useMe();
  const [chosen, setChosen] = useQueryParam("rows");
  const [isFixing, setFixing] = useState(false);
  const first = outcomes.find((outcome) => entry[outcome] > 0) ?? "created";
  const outcome = chosen === "all" ? undefined : outcomes.find((outcome) => outcome === chosen) ?? first;
  const query = useInfiniteQuery(
    customers.listImportRows,
    (cursor: string | undefined) => ({
      id: entry.id,
      limit: 100,
      ...(outcome === undefined ? {} : { outcomes: [outcome] }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const mayFix = mayWrite(me) && entry.isDryRun && state.setup.source !== undefined && (outcome === "failed" || outcome === "skipped") && rows.length > 0;
  const names = entry.isDryRun ? t.wouldBe : t.outcome;
  return (
    <section className="import-rows" aria-labelledby="import-rows">
      <header className="import-rows-header">
        <h2 id="import-rows">{t.rows}</h2>
        <Select
          aria-label={t.outcomeFilter}
          value={outcome ?? "all"}
          onValue={(value) => {
            setFixing(false);
            setChosen(value, { replace: true });
          }}
          choices={[
            ...outcomes.filter((outcome) => entry[outcome] > 0).map((value) => ({ value, label: `${names[value]} (${number(entry[value])})` })),
            { value: "all", label: t.allRows },
          ]}
        />
        {mayFix && !isFixing && <Button icon="edit" onClick={() => setFixing(true)}>{t.fix}</Button>}
      </header>
      {query.data === undefined && (query.error === null
        ? <><LoadingText>{w.loading}</LoadingText><Skeleton count={6} /></>
        : <ErrorState title={t.loadFailed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />)}
      {query.data !== undefined && rows.length === 0 && <EmptyState icon="rows" title={t.noRows}>{t.noRowsText}</EmptyState>}
      {rows.length > 0 && (isFixing ? <FixGrid entry={entry} rows={rows} state={state} onClose={() => setFixing(false)} /> : <Table entry={entry} rows={rows} />)}
      <LoadMore pages={query} />
    </section>
  );
}

function Table({ entry, rows }: { readonly entry: Import; readonly rows: readonly ImportRowResult[] }) {
  const t = useTexts();
  const target = useTarget();
  const names = entry.isDryRun ? t.wouldBe : t.outcome;
  const hasCells = rows.some(({ cells }) => cells != null);
  const hasProblems = hasCells || rows.some(({ problems }) => problems.length > 0);
  return (
    <div className="import-table-frame" tabIndex={0} role="group" aria-labelledby="import-rows">
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col" className="row-number">{t.row}</th>
            <th scope="col">{t.result}</th>
            {hasProblems && <th scope="col">{t.problem}</th>}
            {hasCells && entry.columns.map((column) => <th key={column.number} scope="col">{columnName(column)}</th>)}
            {!entry.isDryRun && <th scope="col">{t.record}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => ({ row, record: row.customerProfileId ?? row.leadId })).map(({ row, record }) => (
            <tr key={row.number}>
              <th scope="row" className="row-number">{row.number}</th>
              <td>
                <Badge tone={tones[row.outcome]}>{names[row.outcome]}</Badge>
                {row.isReverted && <small> {t.reverted}</small>}
              </td>
              {hasProblems && <td className="row-problem">{row.problems.map((problem, index) => <p key={index}><ProblemText problem={problem} columns={entry.columns} /></p>)}</td>}
              {hasCells && entry.columns.map(({ number }) => <td key={number}>{row.cells?.[number - 1] ?? ""}</td>)}
              {!entry.isDryRun && (
                <td>
                  {record != null && !row.isReverted && <Link to={`${target.path}/${record}`} aria-label={t.showRecord(row.number)}>{t.record}</Link>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
