import { useState } from "react";
import type { ID, Segment } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { describe } from "../../api/errors";
import { ago } from "../../app/format";
import { useLanguage, useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { navigate, useQueryParam } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { useWords } from "../../app/words";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorState } from "../../components/ErrorState";
import { FormFailure } from "../../components/FormFailure";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { showToast } from "../../components/Toast";
import { ExportMenu } from "../../parts/ExportMenu";
import { Explanation } from "./Explanation";
import { Members } from "./Members";
import { messages } from "./messages";
import { Performance } from "./Performance";
import "../../parts/rules/rules.css";

type Tab = "members" | "performance" | "check";

export function SegmentPage({ id }: { readonly id: ID<"Segment"> }) {
  const t = useMessages(messages);
  const [isDeleting, setDeleting] = useState(false);
  const [tab, setTab] = useQueryParam("tab");
  const found = useQuery(deals.getSegment, { id });
  const segment = found.data;
  const shown: Tab = tab === "performance" || tab === "check" ? tab : "members";
  useTitle(segment?.name ?? t.title);
  return (
    <div className="segments">
      <div className="segment-crumb"><Link to="/segments">{t.title}</Link></div>
      {segment === undefined && found.error !== null && <ErrorState title={t.failedOne} error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />}
      {segment === undefined && found.error === null && <div className="segments-body"><LoadingText>{t.loadingOne}</LoadingText><Skeleton shape="title" /><Skeleton shape="chart" /></div>}
      {segment !== undefined && (
        <>
          <SegmentHeader segment={segment} onDelete={() => setDeleting(true)} />
          <Tabs
            label={t.tabsLabel}
            tabs={(["members", "performance", "check"] as const).map((id) => ({ id, label: t.tabs[id] }))}
            selected={shown}
            onSelect={(tab) => setTab(tab === "members" ? undefined : tab, { replace: true })}
          >
            <div className="segments-body">
              {shown === "members" && <Members segment={segment} />}
              {shown === "performance" && <Performance id={id} />}
              {shown === "check" && <Explanation segment={segment} />}
            </div>
          </Tabs>
          {isDeleting && <DeleteDialog segment={segment} onClose={() => setDeleting(false)} />}
        </>
      )}
    </div>
  );
}

function SegmentHeader({ segment, onDelete }: { readonly segment: Segment; readonly onDelete: () => void }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const mayChange = mayWrite(useMe());
  const { id, name, type, color, description, sentence, memberCount, comparedAt } = segment;
  const state = type === "manual" ? t.typeHints.manual : comparedAt == null ? t.filling : t.compared(ago(comparedAt));
  return (
    <header className="segment-header">
      <div className="segment-heading">
        <h1><span className={`stage-dot ${color}`} aria-hidden="true" /> {name}</h1>
        <p className="segment-facts">
          <Badge>{t.types[type]}</Badge> <strong>{t.members(memberCount)}</strong> <span>{state}</span>
        </p>
        {description != null && <p>{description}</p>}
        {sentence != null && <blockquote className="rule-sentence">{language === "de" ? sentence.german : sentence.english}</blockquote>}
      </div>
      <div className="segment-tools">
        <ExportMenu label={t.export} formats={["csv", "xlsx", "pdf"]} run={(format) => deals.exportSegment({ id, format })} />
        {mayChange && <Button icon="edit" onClick={() => navigate(`/segments/${id}/edit`)}>{t.edit}</Button>}
        {mayChange && <Button variant="quiet" icon="trash" onClick={onDelete}>{t.delete}</Button>}
      </div>
    </header>
  );
}

/** A segment does not come back: so it is said before what goes and what stays. */
function DeleteDialog({ segment, onClose }: { readonly segment: Segment; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const remove = useMutation(deals.deleteSegment, {
    invalidates: [deals.listSegments],
    onSuccess: () => {
      showToast(t.deleted(segment.name));
      navigate("/segments", { replace: true });
    },
  });
  return (
    <Dialog
      title={t.deleteTitle(segment.name)}
      onClose={onClose}
      onSubmit={() => remove.mutate({ id: segment.id })}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="danger" isBusy={remove.isPending}>{t.delete}</Button></>}
    >
      <FormFailure text={remove.error === null ? undefined : describe(remove.error)} />
      <p>{t.deleteText(segment.memberCount)}</p>
    </Dialog>
  );
}
