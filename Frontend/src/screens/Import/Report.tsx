import { useEffect, useState } from "react";
import type { ID, Import } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { ago, moment, number } from "../../app/format";
import { mayWrite, useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useWords } from "../../app/words";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";
import { saveFile } from "../../parts/download";
import { stateTones } from "./PastImports";
import { Rows } from "./Rows";
import { importInput } from "./setup";
import type { SetupState } from "./setup";
import { Steps } from "./Steps";
import { importPath, useTarget, useTexts } from "./target";

interface ReportProps {
  readonly id: ID<"Import">;
  readonly state: SetupState;
}

const working = new Set(["waiting", "running", "reverting"]);

/** How far an import is, what has become of its rows, and what can be done about it. */
export function Report({ id, state }: ReportProps) {
  const t = useTexts();
  const target = useTarget();
  const [isWorking, setWorking] = useState(true);
  const query = useQuery(customers.getImport, { id }, { refetchInterval: isWorking ? 500 : false, staleTime: 0 });
  const entry = query.data;
  const now = entry === undefined || working.has(entry.state);
  useEffect(() => {
    setWorking(now);
    // What it has done shows everywhere.
    if (!now) for (const touched of target.touches) void cache.invalidate(touched);
  }, [now, target]);
  const of = entry?.target;
  useEffect(() => {
    if (of !== undefined && of !== target.name) navigate(importPath(of, id), { replace: true });
  }, [id, of, target]);
  if (entry === undefined) {
    return (
      <>
        <h1 className="visually-hidden">{t.title}</h1>
        {query.error === null
          ? <><LoadingText>{t.title}</LoadingText><Skeleton shape="title" /><Skeleton shape="chart" /></>
          : <ErrorState title={t.loadFailed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />}
      </>
    );
  }
  return (
    <>
      <header className="import-header with-tools">
        <div>
          <h1>{entry.isDryRun ? t.checkTitle(entry.name) : t.importTitle(entry.name)}</h1>
          <p className="muted import-meta">
            <Badge tone={stateTones[entry.state]}>{t.state[entry.state]}</Badge>
            <time dateTime={entry.createdAt.toISOString()} title={moment(entry.createdAt)}>{ago(entry.createdAt)}</time>
            {entry.isDryRun && <span>{t.checkedText}</span>}
          </p>
        </div>
        <Actions entry={entry} state={state} />
      </header>
      <Steps current={entry.isDryRun ? "check" : "import"} />
      {now && <Progress entry={entry} />}
      {entry.error != null && <p className="notice bad" role="alert"><Icon name="alert" /> <span>{t.failures[entry.failure ?? "other"]}</span></p>}
      {entry.state === "reverted" && <p className="notice"><Icon name="undo" /> <span>{t.revertedCount(number(entry.reverted), entry.reverted === 1)}</span></p>}
      <Figures entry={entry} />
      {!now && <Rows entry={entry} state={state} />}
    </>
  );
}

function Progress({ entry }: { readonly entry: Import }) {
  const t = useTexts();
  const cancel = useMutation(customers.cancelImport, {
    invalidates: [customers.getImport],
    onSuccess: () => showToast(t.cancelled),
    onError: (error) => showError(describe(error)),
  });
  return (
    <div className="import-progress">
      <progress className="progress" max={100} value={entry.progress} aria-label={t.progress} />
      <span role="status">{entry.state === "reverting" ? t.reverting : t.rowsDone(number(entry.processed), entry.processed === 1)}</span>
      {entry.state !== "reverting" && <Button size="small" icon="stop" isBusy={cancel.isPending} onClick={() => cancel.mutate({ id: entry.id })}>{t.cancel}</Button>}
    </div>
  );
}

function Figures({ entry }: { readonly entry: Import }) {
  const t = useTexts();
  const names = entry.isDryRun ? t.wouldBe : t.outcome;
  return (
    <dl className="import-figures">
      {(["created", "updated", "unchanged", "skipped", "failed"] as const).map((outcome) => (
        <div key={outcome} className={`${outcome} ${entry[outcome] === 0 ? "is-zero" : ""}`}>
          <dt>{names[outcome]}</dt>
          <dd>{number(entry[outcome])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A check leads to the import; an import leads back. */
function Actions({ entry, state }: { readonly entry: Import; readonly state: SetupState }) {
  const t = useTexts();
  const me = useMe();
  const [isReverting, setReverting] = useState(false);
  const target = useTarget();
  const { source } = state.setup;
  const begin = useMutation(target.begin, {
    onSuccess: ({ id }) => {
      state.clear();
      void cache.invalidate(customers.listImports);
      navigate(importPath(target.name, id));
    },
    onError: (error) => showError(describe(error)),
  });
  const file = useMutation(customers.exportImportErrors, { onSuccess: saveFile, onError: (error) => showError(describe(error)) });
  if (working.has(entry.state) || !mayWrite(me)) return null;
  const good = entry.created + entry.updated + entry.unchanged;
  const errors = entry.failed + entry.skipped > 0 && (
    <Menu
      label={t.errorFile}
      align="end"
      className="icon-menu"
      button={file.isPending ? <span className="spinner" aria-hidden="true" /> : <Icon name="download" />}
      items={[
        ...(entry.failed > 0 ? [{ id: "failed", label: t.errorFile, onSelect: () => file.mutate({ id: entry.id }) }] : []),
        ...(entry.skipped > 0 ? [{ id: "skipped", label: t.errorFileSkipped, onSelect: () => file.mutate({ id: entry.id, withSkipped: true }) }] : []),
      ]}
    />
  );
  if (entry.isDryRun) {
    return (
      <div className="import-tools">
        {errors}
        {source !== undefined && <Button onClick={() => navigate(importPath(target.name))}>{t.back}</Button>}
        {source !== undefined && entry.state === "done" && (
          <Button variant="primary" isBusy={begin.isPending} disabled={good === 0} onClick={() => begin.mutate(importInput(target, state.setup, source, false))}>
            {t.importRows(number(good), good === 1)}
          </Button>
        )}
        {source === undefined && <Button onClick={() => navigate(importPath(target.name))}>{t.another}</Button>}
      </div>
    );
  }
  return (
    <div className="import-tools">
      {errors}
      {entry.isRevertible && <Button icon="undo" onClick={() => setReverting(true)}>{t.revert}</Button>}
      <Button
        onClick={() => {
          state.clear();
          navigate(importPath(target.name));
        }}
      >
        {t.another}
      </Button>
      <Button variant="primary" onClick={() => navigate(target.list)}>{t.showRecords}</Button>
      {isReverting && <RevertDialog entry={entry} onClose={() => setReverting(false)} />}
    </div>
  );
}

function RevertDialog({ entry, onClose }: { readonly entry: Import; readonly onClose: () => void }) {
  const t = useTexts();
  const w = useWords();
  const revert = useMutation(customers.revertImport, {
    invalidates: [customers.getImport],
    onSuccess: (entry) => {
      cache.setData(customers.getImport, { id: entry.id }, entry);
      onClose();
    },
  });
  return (
    <Dialog
      title={t.revertTitle}
      onClose={onClose}
      onSubmit={() => revert.mutate({ id: entry.id })}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="danger" isBusy={revert.isPending}>{t.revert}</Button>
        </>
      )}
    >
      {revert.error !== null && <p className="notice bad" role="alert">{describe(revert.error)}</p>}
      <p>{t.revertText}</p>
    </Dialog>
  );
}
