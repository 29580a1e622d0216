import { useState } from "react";
import { id } from "rapport";
import type { Activity, CustomerDetail, TimelineItem } from "rapport";
import { api } from "../../../api/client";
import { describe } from "../../../api/errors";
import { moment, timeOfDay } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { useQueryParam } from "../../../app/router";
import { Icon } from "../../../components/Icon";
import { Menu } from "../../../components/Menu";
import type { RowProps } from "../../../components/VirtualItems";
import { showError } from "../../../components/Toast";
import { refreshCustomer } from "../../../parts/customers/refresh";
import { carryOut } from "../../../parts/undoable";
import { ActivityDialog } from "./ActivityDialog";
import { kindIcons } from "./kindIcons";
import { useDetailText } from "./useDetailText";
import { timelineMessages } from "./timelineMessages";

interface EntryItemProps {
  readonly row: RowProps;
  readonly item: TimelineItem;
  readonly detail: CustomerDetail;
  readonly mayEdit: boolean;
}

/** One entry: what happened, to what, when and by whom. */
export function EntryItem({ row, item, detail, mayEdit }: EntryItemProps) {
  const t = useMessages(timelineMessages);
  const detailText = useDetailText()(item);
  const [, setDeal] = useQueryParam("deal");
  const isActivity = item.entity === "Activity";
  const event = t.event[item.event] ?? item.event;
  const isGood = item.event === "won" || item.event === "accepted";
  const isBad = item.event === "lost" || item.event === "declined";
  const dealId = item.opportunityId ?? undefined;
  return (
    <li {...row} className="entry">
      <span className={`entry-icon ${isGood ? "good" : isBad ? "bad" : ""}`}><Icon name={kindIcons[item.kind]} /></span>
      <div className="entry-body">
        <p className="entry-line">
          <strong>
            {dealId !== undefined && item.kind === "opportunity"
              ? <button type="button" className="text-button strong" onClick={() => setDeal(dealId)}>{item.title}</button>
              : item.title}
          </strong>
          <span className="entry-kind">{isActivity ? [t.kind[item.kind], event].filter((word) => word !== "").join(" · ") : `${t.kind[item.kind]} ${event}`}</span>
        </p>
        {detailText !== "" && <p className="entry-detail">{detailText}</p>}
        <p className="entry-meta">
          <time dateTime={item.happenedAt.toISOString()} title={moment(item.happenedAt)}>{timeOfDay(item.happenedAt)}</time>
          {(item.actorName ?? item.ownerName) != null && <span>{t.by(item.actorName ?? item.ownerName ?? "")}</span>}
        </p>
      </div>
      {isActivity && mayEdit && <ActivityActions item={item} detail={detail} />}
    </li>
  );
}

function ActivityActions({ item, detail }: Omit<EntryItemProps, "row" | "mayEdit">) {
  const t = useMessages(timelineMessages);
  const [editing, setEditing] = useState<Activity>();
  const activityId = id<"Activity">(item.entityId);
  const remove = (): void => void carryOut({
    act: () => api.crm.activities.deleteActivity({ id: activityId }),
    undo: () => api.crm.activities.restoreActivity({ id: activityId }),
    done: t.removed(item.title),
    undone: t.back(item.title),
    refresh: refreshCustomer,
  });
  const edit = async (): Promise<void> => {
    // Among the customer's activities of that very moment.
    const to = new Date(item.happenedAt.getTime() + 1);
    try {
      const { items } = await api.crm.activities.listActivities({ customerProfileId: detail.customer.id, from: item.happenedAt, to, limit: 200 });
      const found = items.find(({ id }) => id === activityId);
      if (found === undefined) showError(t.gone);
      else setEditing(found);
    } catch (error) {
      showError(describe(error));
    }
  };
  return (
    <>
      <Menu
        label={t.actions(item.title)}
        className="icon-menu entry-menu"
        align="end"
        button={<Icon name="more" />}
        items={[
          { id: "edit", label: t.edit, icon: "edit", onSelect: () => void edit() },
          { id: "remove", label: t.remove, icon: "trash", isDangerous: true, onSelect: remove },
        ]}
      />
      {editing !== undefined && <ActivityDialog activity={editing} detail={detail} onClose={() => setEditing(undefined)} />}
    </>
  );
}
