import { isCalendarDate } from "rapport";
import type { Me, Opportunity, Pipeline, UpdateOpportunity } from "rapport";
import { deals } from "../../api/client";
import { issueText, notNumber } from "../../api/issues";
import { maximumLength } from "../../api/rules";
import { ago, amountText, day, moment, money, percent, today } from "../../app/format";
import type { Texts } from "../../app/i18n";
import { mayChange } from "../../app/me";
import { parseAmount } from "../../app/parseAmount";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { byChoice, byMonth, byText } from "../../components/DataTable";
import type { Column, ColumnEdit } from "../../components/DataTable";
import { Link } from "../../components/Link";
import { saveCell, tagsOf } from "../../parts/cells";
import { sumsByCurrency } from "../../parts/sums";
import { explain, offerMoveBack } from "../Deal/dealActions";
import type { messages } from "./messages";

type Words = typeof messages extends Texts<infer Content> ? Content : never;

interface ColumnContext {
  readonly t: Words;
  readonly me: Me;
  readonly pipelines: readonly Pipeline[];
  readonly isEditable: boolean;
  /** Shows what has been saved in place of what was loaded. */
  readonly onSaved: (deal: Opportunity) => void;
}

/** The columns of the table of deals; most can be edited where they stand. */
export function dealColumns({ t, me, pipelines, isEditable, onSaved }: ColumnContext): readonly Column<Opportunity>[] {
  const pipelineOf = (deal: Opportunity) => pipelines.find(({ id }) => id === deal.pipelineId);
  const stageOf = (deal: Opportunity) => pipelineOf(deal)?.stages.find(({ key }) => key === deal.stage);
  const onStale = (current: Opportunity): string => {
    onSaved(current);
    return t.stale;
  };
  const edit = (
    label: string,
    value: (deal: Opportunity) => string,
    change: (text: string) => Partial<UpdateOpportunity>,
    more: Partial<ColumnEdit<Opportunity>> = {},
  ): Pick<Column<Opportunity>, "edit"> | Record<string, never> => (isEditable ? {
    edit: {
      value,
      isAllowed: (deal) => mayChange(me, deal),
      save: async (row, text) => {
        const changes = change(text);
        onSaved(await saveCell({ type: "UpdateOpportunity", label, row, change: changes, send: (key) => deals.updateOpportunity({ ...key, ...changes }), onStale }));
      },
      ...more,
    },
  } : {});
  /** Among the open stages: what closes a deal asks for more than a cell has room for. */
  const stageEdit: ColumnEdit<Opportunity> = {
    kind: "select",
    value: ({ stage }) => stage,
    choices: (deal) => (pipelineOf(deal)?.stages ?? []).filter(({ isWon, isLost }) => !isWon && !isLost).map(({ key, name }) => ({ value: key, label: name })),
    isAllowed: (deal) => mayChange(me, deal) && deal.status === "open",
    save: async (row, stage) => {
      const pipeline = pipelineOf(row);
      if (pipeline === undefined) return;
      try {
        const moved = await saveCell({ type: "MoveOpportunity", label: t.stage, row, change: { stage }, send: (key) => deals.moveOpportunity({ ...key, stage }), onStale });
        onSaved(moved);
        offerMoveBack(row, moved, pipeline);
      } catch (error) {
        throw error instanceof RangeError ? error : new RangeError(explain(error, row, pipeline));
      }
    },
  };
  const amount = (text: string, label: string): number => {
    const value = parseAmount(text);
    if (value === undefined) throw new RangeError(issueText(label, notNumber("value"), text.trim() === ""));
    return value;
  };
  const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  // The same keys may stand in several pipelines.
  const stages = pipelines.flatMap(({ id, stages }) => stages.map(({ key }) => `${id}.${key}`));
  const stageKey = ({ pipelineId, stage }: Opportunity): string => `${pipelineId}.${stage}`;
  const stageText = ({ pipelineId, stageName }: Opportunity): string => {
    const pipeline = pipelines.length > 1 ? pipelines.find(({ id }) => id === pipelineId)?.name : undefined;
    return pipeline === undefined ? stageName : `${stageName} · ${pipeline}`;
  };
  const stageCell = (deal: Opportunity, text: string) => <span className="cell-owner"><span className={`stage-dot ${stageOf(deal)?.color ?? ""}`} aria-hidden="true" />{text}</span>;
  const ownerCell = ({ ownerName }: Opportunity) => <span className="cell-owner"><Avatar name={ownerName} size="small" />{ownerName}</span>;
  const statusBadge = ({ status }: Opportunity) => <Badge tone={status === "won" ? "good" : status === "lost" ? "bad" : "neutral"}>{t.statuses[status]}</Badge>;
  const instant = (instant: Date) => <time dateTime={instant.toISOString()} title={moment(instant)}>{ago(instant)}</time>;
  return [
    { id: "name", label: t.name, width: 260, isPinned: true, sortKey: "name", render: (deal) => deal.title, ...edit(t.name, (deal) => deal.title, (title) => ({ title }), { maxLength: () => maximumLength("UpdateOpportunity", "title") }) },
    { id: "number", label: t.number, width: 150, isHidden: true, render: (deal) => <span className="cell-note">{deal.number}</span> },
    { id: "customer", label: t.customer, width: 200, sortKey: "customer", render: (deal) => <Link to={`/customers/${deal.customerProfileId}`}>{deal.customerName}</Link>, group: { key: ({ customerProfileId }) => customerProfileId, label: ({ customerName }) => customerName } },
    {
      id: "stage",
      label: t.stage,
      width: 150,
      sortKey: "stage",
      render: (deal) => stageCell(deal, deal.stageName),
      ...(isEditable ? { edit: stageEdit } : {}),
      group: { key: stageKey, label: stageText, render: (deal) => stageCell(deal, stageText(deal)), order: (deal) => stages.indexOf(stageKey(deal)) },
    },
    { id: "status", label: t.status, width: 110, isHidden: true, render: statusBadge, group: { ...byChoice(({ status }) => status, ["open", "won", "lost"], (status) => t.statuses[status]), render: statusBadge } },
    {
      id: "value",
      label: t.value,
      width: 150,
      align: "end",
      sortKey: "value",
      render: (deal) => (deal.value === null || deal.value === undefined ? "" : money(deal.value, deal.currency)),
      sum: (rows) => sumsByCurrency(rows, ({ value }) => value),
      ...edit(t.value, (deal) => amountText(deal.value), (text) => ({ value: text.trim() === "" ? null : amount(text, t.value) }), { kind: "number" }),
    },
    {
      id: "weighted",
      label: t.weighted,
      width: 150,
      align: "end",
      render: (deal) => (deal.expectedRevenue === null || deal.expectedRevenue === undefined ? "" : money(deal.expectedRevenue, deal.currency)),
      sum: (rows) => sumsByCurrency(rows, ({ expectedRevenue }) => expectedRevenue),
    },
    { id: "probability", label: t.probability, width: 120, align: "end", render: (deal) => percent(deal.probability, 0), ...edit(t.probability, (deal) => amountText(deal.probability), (text) => ({ probability: amount(text, t.probability) }), { kind: "number" }) },
    {
      id: "closes",
      label: t.closes,
      width: 150,
      sortKey: "closeDate",
      group: byMonth(({ expectedCloseDate }) => expectedCloseDate),
      render: (deal) => {
        const date = deal.expectedCloseDate;
        if (date === null || date === undefined) return "";
        return deal.status === "open" && date < today() ? <Badge tone="bad" icon="alert">{day(date)}</Badge> : day(date);
      },
      ...edit(t.closes, (deal) => deal.expectedCloseDate ?? "", (text) => ({ expectedCloseDate: isCalendarDate(text) ? text : null }), { kind: "date" }),
    },
    {
      id: "owner",
      label: t.owner,
      width: 170,
      render: ownerCell,
      group: { key: ({ ownerId }) => ownerId, label: ({ ownerName }) => ownerName, render: ownerCell },
      ...edit(
        t.owner,
        (deal) => deal.ownerId,
        (text) => {
          const owner = me.assignees.find(({ id }) => id === text);
          return owner === undefined ? {} : { ownerId: owner.id };
        },
        { kind: "select", choices: me.assignees.map(({ id, name }) => ({ value: id, label: name })) },
      ),
    },
    { id: "days", label: t.days, width: 120, align: "end", render: (deal) => (deal.isRotting ? <Badge tone="warning" icon="clock">{t.daysCount(deal.daysInStage)}</Badge> : deal.status === "open" ? t.daysCount(deal.daysInStage) : "") },
    { id: "source", label: t.source, width: 130, isHidden: true, render: (deal) => deal.source ?? "", group: byText(({ source }) => source), ...edit(t.source, (deal) => deal.source ?? "", (text) => ({ source: textOrNull(text) }), { maxLength: () => maximumLength("UpdateOpportunity", "source") }) },
    { id: "tags", label: t.tags, width: 160, render: (deal) => <span className="cell-tags">{deal.tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}</span>, ...edit(t.tags, (deal) => deal.tags.join(", "), (text) => ({ tags: tagsOf(text) })) },
    { id: "nextSteps", label: t.nextSteps, width: 220, isHidden: true, render: (deal) => deal.nextSteps ?? "", ...edit(t.nextSteps, (deal) => deal.nextSteps ?? "", (text) => ({ nextSteps: textOrNull(text) }), { maxLength: () => maximumLength("UpdateOpportunity", "nextSteps") }) },
    { id: "closed", label: t.closed, width: 130, isHidden: true, render: (deal) => (deal.actualCloseDate === null || deal.actualCloseDate === undefined ? "" : day(deal.actualCloseDate)), group: byMonth(({ actualCloseDate }) => actualCloseDate) },
    { id: "closeReason", label: t.closeReason, width: 180, isHidden: true, render: (deal) => deal.closeReason ?? "", group: byText(({ closeReason }) => closeReason) },
    { id: "created", label: t.created, width: 130, sortKey: "created", isHidden: true, render: (deal) => instant(deal.createdAt), group: byMonth(({ createdAt }) => createdAt) },
    { id: "updated", label: t.updated, width: 130, sortKey: "updated", render: (deal) => instant(deal.updatedAt), group: byMonth(({ updatedAt }) => updatedAt) },
  ];
}
