import { useState } from "react";
import { deals } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useDraft } from "../../app/useDraft";
import { useTitle } from "../../app/useTitle";
import { EmptyState } from "../../components/EmptyState";
import { Link } from "../../components/Link";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { messages } from "./messages";
import { customerCatalogue } from "../../parts/rules/catalogues/customers";
import { takeForSegment } from "../../parts/rules/segmentOfRules";
import { useChoices } from "../../parts/rules/useChoices";
import { createInput, emptyDraft } from "./segmentDraft";
import { SegmentForm } from "./SegmentForm";
import { refreshSegments } from "./useMembership";
import { useSegmentErrors } from "./useSegmentErrors";

export function NewSegment() {
  const t = useMessages(messages);
  const me = useMe();
  const { custom } = useChoices(customerCatalogue);
  const [given] = useState(takeForSegment);
  const [start] = useState(() => emptyDraft(me.currency, given));
  // What was begun is left for later when rules come from elsewhere.
  const kept = useDraft(given === undefined ? "segment.new" : `segment.new.${JSON.stringify(given)}`, start);
  const form = useSegmentErrors();
  const [isBusy, setBusy] = useState(false);
  useTitle(t.newSegment);
  const save = async (): Promise<void> => {
    const input = createInput(kept.draft, custom);
    if (isBusy || !form.check("CreateSegment", input)) return;
    setBusy(true);
    try {
      const segment = await deals.createSegment(input);
      kept.clear();
      await refreshSegments();
      showToast(t.created(segment.name));
      navigate(`/segments/${segment.id}`, { replace: true });
    } catch (error) {
      form.refused(error);
    } finally {
      setBusy(false);
    }
  };
  const cancel = (): void => {
    kept.clear();
    navigate("/segments");
  };
  return (
    <div className="segments">
      <div className="segment-crumb"><Link to="/segments">{t.title}</Link></div>
      <header className="page-header"><h1>{t.newSegment}</h1></header>
      {mayWrite(me)
        ? (
          <SegmentForm
            draft={kept.draft}
            onDraft={kept.change}
            errors={form.errors}
            failure={form.failure}
            isBusy={isBusy}
            isNew
            submitLabel={t.create}
            notice={<DraftNotice isShown={kept.isRestored} onDiscard={() => kept.clear(emptyDraft(me.currency))} />}
            onSubmit={() => void save()}
            onCancel={cancel}
          />
        )
        : <EmptyState icon="segments" title={t.emptyTitle}>{t.emptyText}</EmptyState>}
    </div>
  );
}
