import { useState } from "react";
import { deals } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { Link } from "../../components/Link";
import { showToast } from "../../components/Toast";
import { messages } from "./messages";
import { customerCatalogue } from "../../parts/rules/catalogues/customers";
import { takeForSegment } from "../../parts/rules/segmentOfRules";
import { useChoices } from "../../parts/rules/useChoices";
import { createInput, emptyDraft } from "./segmentDraft";
import { SegmentForm } from "./SegmentForm";
import { useKept } from "./useKept";
import { refreshSegments } from "./useMembership";
import { useSegmentErrors } from "./useSegmentErrors";

export function NewSegment() {
  const t = useMessages(messages);
  const me = useMe();
  const { custom } = useChoices(customerCatalogue);
  const [given] = useState(takeForSegment);
  const [start] = useState(() => emptyDraft(me.currency, given));
  // What was begun is left for later when rules come from elsewhere.
  const draft = useKept(given === undefined ? "segment.new" : `segment.new.${JSON.stringify(given)}`, start);
  const form = useSegmentErrors();
  const [isBusy, setBusy] = useState(false);
  useTitle(t.newSegment);
  const save = async (): Promise<void> => {
    const input = createInput(draft.value, custom);
    if (isBusy || !form.check("CreateSegment", input)) return;
    setBusy(true);
    try {
      const segment = await deals.createSegment(input);
      draft.clear();
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
    draft.clear();
    navigate("/segments");
  };
  return (
    <div className="segments">
      <div className="segment-crumb"><Link to="/segments">{t.title}</Link></div>
      <header className="page-header"><h1>{t.newSegment}</h1></header>
      {mayWrite(me)
        ? (
          <SegmentForm
            draft={draft.value}
            onDraft={draft.set}
            errors={form.errors}
            failure={form.failure}
            isBusy={isBusy}
            isNew
            submitLabel={t.create}
            notice={draft.isRestored && (
              <p className="notice"><span>{t.draftFound}</span><Button size="small" variant="quiet" onClick={() => {
                  draft.set(emptyDraft(me.currency));
                  draft.clear();
                }}>{t.startOver}</Button></p>
            )}
            onSubmit={() => void save()}
            onCancel={cancel}
          />
        )
        : <EmptyState icon="segments" title={t.emptyTitle}>{t.emptyText}</EmptyState>}
    </div>
  );
}
