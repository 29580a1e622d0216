import { useState } from "react";
import { id } from "rapport";
import type { ForecastSnapshot, ID } from "rapport";
import { useInfiniteQuery, useMutation } from "rapport/react";
import { forecasts } from "../../api/client";
import { describe } from "../../api/errors";
import { usePipelines } from "../../api/usePipelines";
import { day, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { changeQuery, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Select, SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showToast } from "../../components/Toast";
import { OwnerFilter } from "../../fields/OwnerFilter";
import { Comparison } from "./Comparison";
import { ForecastParts } from "./ForecastParts";
import { moreMessages } from "./moreMessages";

/** The forecast between two moments: what came in, slipped, was won and was lost. */
export default function ChangesScreen() {
  const t = useMessages(moreMessages);
  const me = useMe();
  const { query } = useRoute();
  const [isTaking, setTaking] = useState(false);
  const pages = useInfiniteQuery(
    forecasts.listSnapshots,
    (cursor: string | undefined) => ({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  const snapshots = (pages.data?.pages ?? []).flatMap(({ items }): readonly ForecastSnapshot[] => items);
  const since = snapshots.find(({ id }) => id === query.get("since")) ?? snapshots[0];
  const until = snapshots.find(({ id }) => id === query.get("until"));
  const mayTake = me.role === "owner" || me.role === "admin" || me.role === "manager";
  const take = mayTake ? <Button icon="plus" onClick={() => setTaking(true)}>{t.take}</Button> : undefined;
  useTitle(t.changesTitle);
  return (
    <div className="forecast-more">
      <header className="page-header"><h1>{t.changesTitle}</h1><div className="page-tools">{take}</div></header>
      <ForecastParts />
      <div className="forecast-body">
        {pages.data === undefined && pages.error !== null && <ErrorState title={t.failed} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} />}
        {pages.data === undefined && pages.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="chart" /></>}
        {pages.data !== undefined && since === undefined && <EmptyState icon="history" title={t.noSnapshotsTitle}>{t.noSnapshotsText}</EmptyState>}
        {since !== undefined && (
          <>
            <Filters snapshots={snapshots} since={since} until={until} />
            <Comparison key={since.id} since={since.id} until={until?.id} pipelineId={pipelineOf(query)} ownerId={ownerOf(query, me.id)} />
          </>
        )}
      </div>
      {isTaking && <TakeDialog onClose={() => setTaking(false)} />}
    </div>
  );
}

function pipelineOf(query: URLSearchParams): ID<"Pipeline"> | undefined {
  const value = query.get("pipeline") ?? "";
  return value === "" ? undefined : id<"Pipeline">(value);
}

function ownerOf(query: URLSearchParams, me: ID<"User">): ID<"User"> | undefined {
  const value = query.get("owner") ?? "";
  return value === "" ? undefined : value === "me" ? me : id<"User">(value);
}

interface FiltersProps {
  readonly snapshots: readonly ForecastSnapshot[];
  readonly since: ForecastSnapshot;
  readonly until: ForecastSnapshot | undefined;
}

function Filters({ snapshots, since, until }: FiltersProps) {
  const t = useMessages(moreMessages);
  const lines = usePipelines();
  const { query } = useRoute();
  const nameOf = ({ takenAt, night, note }: ForecastSnapshot): string =>
    (night != null ? `${day(night)} (${t.night})` : note != null ? `${moment(takenAt)} · ${note}` : moment(takenAt));
  const choices = snapshots.map((snapshot) => ({ value: snapshot.id, label: nameOf(snapshot) }));
  return (
    <div className="forecast-filters">
      <SelectField label={t.since} value={since.id} onValue={(since) => changeQuery({ since })} choices={choices} />
      <SelectField
        label={t.until}
        value={until?.id ?? ""}
        onValue={(until) => changeQuery({ until })}
        choices={[{ value: "", label: t.now }, ...choices.filter(({ value }) => (snapshots.find(({ id }) => id === value)?.takenAt ?? 0) > since.takenAt)]}
      />
      <Select
        aria-label={t.pipeline}
        value={query.get("pipeline") ?? ""}
        onValue={(pipeline) => changeQuery({ pipeline })}
        choices={[{ value: "", label: t.allPipelines }, ...lines.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <OwnerFilter />
    </div>
  );
}

function TakeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(moreMessages);
  const w = useWords();
  const [note, setNote] = useState("");
  const take = useMutation(forecasts.takeSnapshot, {
    invalidates: [forecasts],
    onSuccess: () => {
      showToast(t.taken);
      onClose();
    },
  });
  return (
    <Dialog
      title={t.takeTitle}
      onClose={onClose}
      onSubmit={() => take.mutate(note.trim() === "" ? {} : { note })}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={take.isPending}>{t.take}</Button></>}
    >
      <FormFailure text={take.error === null ? undefined : describe(take.error)} />
      <p>{t.takeText}</p>
      <TextField label={t.note} value={note} onValue={setNote} maxLength={500} autoFocus />
    </Dialog>
  );
}
