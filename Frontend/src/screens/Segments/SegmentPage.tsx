import type { ID, Segment } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { ago } from "../../app/format";
import { textsOf, useLanguage, useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { navigate, useQueryParam } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { ExportMenu } from "../../parts/ExportMenu";
import { carryOut } from "../../parts/undoable";
import { Explanation } from "./Explanation";
import { Members } from "./Members";
import { messages } from "./messages";
import { Performance } from "./Performance";
import { refreshSegments } from "./useMembership";
import "../../parts/rules/rules.css";

type Tab = "members" | "performance" | "check";

export function SegmentPage({ id }: { readonly id: ID<"Segment"> }) {
  const t = useMessages(messages);
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
          <SegmentHeader segment={segment} />
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
        </>
      )}
    </div>
  );
}

function SegmentHeader({ segment }: { readonly segment: Segment }) {
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
        <ExportMenu label={t.export} formats={["csv", "xlsx", "pdf"]} run={(format, options) => deals.exportSegment({ id, format }, options)} />
        {mayChange && <Button icon="edit" onClick={() => navigate(`/segments/${id}/edit`)}>{t.edit}</Button>}
        {mayChange && <Button variant="quiet" icon="trash" onClick={() => void remove(segment)}>{t.delete}</Button>}
      </div>
    </header>
  );
}

/** Takes it away for everybody; the message has the way back. */
async function remove({ id, name, version }: Segment): Promise<void> {
  const t = textsOf(messages);
  const isDone = await carryOut({
    act: () => deals.deleteSegment({ id, version }),
    undo: async () => {
      await deals.restoreSegment({ id });
      navigate(`/segments/${id}`);
    },
    done: t.deleted(name),
    undone: t.restored(name),
    refresh: refreshSegments,
  });
  if (isDone) navigate("/segments", { replace: true });
}
