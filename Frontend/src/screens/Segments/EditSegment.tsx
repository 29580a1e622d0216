import { useState } from "react";
import type { ID, Segment, SegmentRule } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { useLanguage, useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useDraft } from "../../app/useDraft";
import type { Work } from "../../app/useEdit";
import { useTitle } from "../../app/useTitle";
import { useWords } from "../../app/words";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showToast } from "../../components/Toast";
import { ConflictNotice } from "../../parts/ConflictNotice";
import { DraftNotice } from "../../parts/DraftNotice";
import { messages } from "./messages";
import { customerCatalogue } from "../../parts/rules/catalogues/customers";
import { messages as ruleWords } from "../../parts/rules/messages";
import { ruleOf } from "../../parts/rules/draft";
import { useChoices } from "../../parts/rules/useChoices";
import type { RuleChoices } from "../../parts/rules/useChoices";
import { differences, draftOfSegment, updateInput } from "./segmentDraft";
import type { SegmentDraft } from "./segmentDraft";
import { SegmentForm } from "./SegmentForm";
import { refreshSegments } from "./useMembership";
import { useSegmentErrors } from "./useSegmentErrors";

export function EditSegment({ id }: { readonly id: ID<"Segment"> }) {
  const t = useMessages(messages);
  const found = useQuery(deals.getSegment, { id });
  useTitle(found.data === undefined ? t.title : t.editTitle(found.data.name));
  return (
    <div className="segments">
      <div className="segment-crumb"><Link to="/segments">{t.title}</Link>{found.data !== undefined && <> / <Link to={`/segments/${id}`}>{found.data.name}</Link></>}</div>
      {found.data === undefined && found.error !== null && <ErrorState title={t.failedOne} error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />}
      {found.data === undefined && found.error === null && <div className="segments-body"><LoadingText>{t.loadingOne}</LoadingText><Skeleton shape="chart" /></div>}
      {found.data !== undefined && <Editor segment={found.data} />}
    </div>
  );
}

function workOn(segment: Segment, currency: string): Work<SegmentDraft> {
  const draft = draftOfSegment(segment, currency);
  return { version: segment.version, before: draft, draft };
}

function Editor({ segment }: { readonly segment: Segment }) {
  const t = useMessages(messages);
  const w = useWords();
  const { currency } = useMe();
  const choices = useChoices(customerCatalogue);
  const [start] = useState(() => workOn(segment, currency));
  const kept = useDraft(`segment.${segment.id}`, start);
  const { version, before, draft } = kept.draft;
  const [theirs, setTheirs] = useState<Segment>();
  const form = useSegmentErrors();
  const [isBusy, setBusy] = useState(false);
  const adopt = (next: Segment): void => {
    kept.clear(workOn(next, currency));
    setTheirs(undefined);
  };
  const save = async (version: number): Promise<void> => {
    const input = updateInput(segment.id, version, before, draft, choices.custom);
    if (isBusy || !form.check("UpdateSegment", input)) return;
    setBusy(true);
    try {
      const saved = await deals.updateSegment(input);
      kept.clear();
      await refreshSegments();
      showToast(t.saved(saved.name));
      navigate(`/segments/${saved.id}`);
    } catch (error) {
      if (deals.updateSegment.isError(error) && error.error.type === "staleVersion") setTheirs(error.error.current);
      else form.refused(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <header className="page-header"><h1>{t.editTitle(segment.name)}</h1></header>
      <SegmentForm
        draft={draft}
        onDraft={(draft) => kept.change({ draft })}
        errors={form.errors}
        failure={form.failure}
        isBusy={isBusy}
        isNew={false}
        submitLabel={w.save}
        notice={theirs !== undefined
          ? <SegmentConflict {...{ before, draft, theirs, choices, isBusy }} onMine={() => void save(theirs.version)} onTheirs={() => adopt(theirs)} />
          : <DraftNotice isShown={kept.isRestored} onDiscard={() => adopt(segment)} />}
        onSubmit={() => void save(version)}
        onCancel={() => {
          kept.clear();
          navigate(`/segments/${segment.id}`);
        }}
      />
    </>
  );
}

interface SegmentConflictProps {
  readonly before: SegmentDraft;
  readonly draft: SegmentDraft;
  readonly theirs: Segment;
  readonly choices: RuleChoices<SegmentRule>;
  readonly isBusy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

function SegmentConflict({ before, draft, theirs, choices, isBusy, onMine, onTheirs }: SegmentConflictProps) {
  const t = useMessages(messages);
  const r = useMessages(ruleWords);
  const language = useLanguage();
  const other = draftOfSegment(theirs, choices.currency);
  const mine = differences(before, draft, choices.custom);
  const { rule } = ruleOf(draft.rules, choices);
  const preview = useQuery(deals.previewSegment, { rules: rule ?? { type: "any", rules: [] } }, { enabled: rule !== undefined });
  const sentence = (words: { readonly english: string; readonly german: string } | null | undefined): string =>
    (words == null ? "" : language === "de" ? words.german : words.english);
  const labels = { name: t.name, description: t.description, color: t.color, rules: r.rules };
  return (
    <ConflictNotice
      title={t.conflict}
      isBusy={isBusy}
      onMine={onMine}
      onTheirs={onTheirs}
      rows={[...new Set([...mine, ...differences(before, other, choices.custom)])].map((field) => {
        if (field === "rules") return { label: labels.rules, mine: sentence(mine.includes("rules") ? preview.data?.sentence : theirs.sentence), theirs: sentence(theirs.sentence) };
        const text = (draft: SegmentDraft): string => (field === "color" ? t.colors[draft.color] : draft[field]);
        return { label: labels[field], mine: text(mine.includes(field) ? draft : other), theirs: text(other) };
      })}
    />
  );
}
