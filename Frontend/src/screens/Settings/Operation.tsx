import { useState } from "react";
import type { BackupSummary, Job, JobState } from "rapport";
import { useInfiniteQuery, useMutation, useQuery } from "rapport/react";
import { api, cache } from "../../api/client";
import { describe } from "../../api/errors";
import { ago, fileSize, moment, percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Select } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";
import { Loaded, Technical } from "./parts";

const { system } = api;
const tones: { readonly [State in JobState]: "neutral" | "good" | "bad" | "warning" } = {
  waiting: "neutral",
  running: "warning",
  done: "good",
  dead: "bad",
  cancelled: "neutral",
};

/** How the server is: what it does in the background, and its backups. */
export default function Operation() {
  const me = useMe();
  return (
    <>
      <State />
      <Jobs />
      {me.role === "owner" && <Backups />}
    </>
  );
}

function State() {
  const t = useMessages(messages);
  const health = useQuery(system.health, undefined, { refetchInterval: 15_000 });
  const version = useQuery(system.version);
  return (
    <Section title={t.operationHealth} lead={version.data === undefined ? undefined : t.version(version.data.version)}>
      <Loaded query={health} failed={t.operationHealth}>
        {({ lateJobs, deadJobs }) => (
          <p>
            {lateJobs === 0 && deadJobs === 0 && <Badge tone="good" icon="check">{t.fine}</Badge>}
            {lateJobs > 0 && <Badge tone="warning" icon="clock">{t.lateJobs(lateJobs)}</Badge>}{" "}
            {deadJobs > 0 && <Badge tone="bad" icon="alert">{t.deadJobs(deadJobs)}</Badge>}
          </p>
        )}
      </Loaded>
    </Section>
  );
}

function Jobs() {
  const t = useMessages(messages);
  const w = useWords();
  const [state, setState] = useState("");
  const jobs = useInfiniteQuery(
    system.listJobs,
    (cursor: string | undefined) => ({ limit: 25, ...(state === "" ? {} : { state: state as JobState }), ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  return (
    <Section
      title={t.jobs}
      lead={t.jobsLead}
      action={(
        <Select
          aria-label={t.state}
          value={state}
          onValue={setState}
          choices={[{ value: "", label: t.allStates }, ...Object.entries(t.jobStates).map(([value, label]) => ({ value, label }))]}
        />
      )}
    >
      <Loaded query={jobs} failed={t.jobsFailed}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 && <p className="settings-lead">{t.noJobs}</p>}
              <ul className="settings-list" aria-label={t.jobs}>{items.map((job) => <JobRow key={job.id} job={job} />)}</ul>
              {jobs.hasNextPage && <Button size="small" isBusy={jobs.isFetchingNextPage} onClick={() => void jobs.fetchNextPage()}>{w.showMore}</Button>}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function JobRow({ job }: { readonly job: Job }) {
  const t = useMessages(messages);
  const options = { invalidates: [system.listJobs, system.health], onError: (error: unknown) => showError(describe(error)) };
  const retry = useMutation(system.retryJob, { ...options, onSuccess: () => showToast(t.jobRetried) });
  const cancel = useMutation(system.cancelJob, { ...options, onSuccess: () => showToast(t.jobCancelled) });
  const when = job.finishedAt != null ? t.finished(ago(job.finishedAt)) : job.dueAt != null ? t.due(moment(job.dueAt)) : moment(job.createdAt);
  return (
    <li>
      <div className="settings-item">
        <strong>{job.kind}</strong>
        <span>
          {when} · {t.attempts(job.attempts)}{job.progress == null ? "" : ` · ${percent(job.progress)}`}
        </span>
        {job.lastError != null && <Technical texts={[job.lastError]} />}
      </div>
      <Badge tone={tones[job.state]}>{t.jobStates[job.state]}</Badge>
      {(job.state === "dead" || job.state === "cancelled") && (
        <Button size="small" isBusy={retry.isPending} aria-label={t.retryJobOf(job.kind)} onClick={() => retry.mutate({ id: job.id })}>{t.retryJob}</Button>
      )}
      {(job.state === "waiting" || job.state === "running") && (
        <Button size="small" isBusy={cancel.isPending} aria-label={t.cancelJobOf(job.kind)} onClick={() => cancel.mutate({ id: job.id })}>{t.cancelJob}</Button>
      )}
    </li>
  );
}

function Backups() {
  const t = useMessages(messages);
  const list = useQuery(system.listBackups);
  const make = useMutation(system.backup, {
    invalidates: [system.listBackups],
    onSuccess: ({ name }) => showToast(t.backupMade(name)),
    onError: (error) => showError(describe(error)),
  });
  return (
    <Section
      title={t.backups}
      lead={t.backupsLead}
      action={<Button size="small" icon="download" isBusy={make.isPending} onClick={() => make.mutate()}>{t.makeBackup}</Button>}
    >
      <Loaded query={list} failed={t.backupsFailed}>
        {({ items }) => items.length === 0
          ? <p className="settings-lead">{t.noBackups}</p>
          : <ul className="settings-list" aria-label={t.backups}>{items.map((backup) => <BackupRow key={backup.name} backup={backup} />)}</ul>}
      </Loaded>
    </Section>
  );
}

function BackupRow({ backup }: { readonly backup: BackupSummary }) {
  const t = useMessages(messages);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState(backup.problems);
  const check = async (): Promise<void> => {
    setBusy(true);
    try {
      const checked = await cache.fetch(system.checkBackup, { name: backup.name });
      setProblems(checked.problems);
      if (checked.problems.length === 0) showToast(t.whole(backup.name));
    } catch (error) {
      showError(describe(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      <Icon name="archive" size={20} />
      <div className="settings-item">
        <strong>{backup.name}</strong>
        <span>{moment(backup.createdAt)} · {fileSize(backup.databaseSize)} · {t.files(backup.fileCount)}, {fileSize(backup.filesSize)}</span>
        {problems.length > 0 && <Technical texts={problems} />}
      </div>
      {problems.length > 0 && <Badge tone="bad" icon="alert">{t.broken}</Badge>}
      <Button size="small" isBusy={isBusy} aria-label={t.checkBackupOf(backup.name)} onClick={() => void check()}>{t.checkBackup}</Button>
    </li>
  );
}
