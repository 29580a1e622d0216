import { rules } from "rapport";
import type { ActivityDirection, CustomerDetail } from "rapport";
import { useMessages } from "../../../app/i18n";
import { SelectField, TextAreaField, TextField } from "../../../components/Field";
import type { Submit } from "../../../app/useSubmit";
import { hasDirection, hasDuration, hasLocation, localText, outcomes } from "./activityDraft";
import type { ActivityDraft } from "./activityDraft";
import { timelineMessages } from "./timelineMessages";

interface ActivityFieldsProps {
  readonly detail: CustomerDetail;
  readonly draft: ActivityDraft;
  readonly onDraft: (draft: ActivityDraft) => void;
  readonly submit: Submit;
}

/** All of an activity but its kind and subject. */
export function ActivityFields({ detail, draft, onDraft, submit }: ActivityFieldsProps) {
  const t = useMessages(timelineMessages);
  const { kind } = draft;
  const set = (change: Partial<ActivityDraft>): void => onDraft({ ...draft, ...change });
  const none = { value: "", label: t.log.none };
  return (
    <>
      <TextAreaField
        label={t.log.body}
        name="body"
        value={draft.body}
        onValue={(body) => set({ body })}
        error={submit.error("body", t.log.body, false)}
      />
      <div className="activity-fields">
        {hasDirection(kind) && (
          <SelectField
            label={t.log.direction}
            name="direction"
            value={draft.direction}
            onValue={(direction) => set({ direction: direction as ActivityDirection })}
            choices={[{ value: "outbound", label: t.log.outbound }, { value: "inbound", label: t.log.inbound }]}
          />
        )}
        {outcomes[kind].length > 0 && (
          <SelectField
            label={t.log.outcome}
            name="outcome"
            value={draft.outcome}
            onValue={(outcome) => set({ outcome })}
            choices={[none, ...outcomes[kind].map((value) => ({ value, label: t.event[value] ?? value }))]}
          />
        )}
        {hasDuration(kind) && (
          <TextField
            label={t.log.duration}
            name="durationMinutes"
            inputMode="numeric"
            value={draft.minutes}
            onValue={(minutes) => set({ minutes })}
            error={submit.error("durationMinutes", t.log.duration, false)}
          />
        )}
        <TextField
          label={t.log.when}
          name="happenedAt"
          type="datetime-local"
          value={draft.when}
          max={localText(new Date())}
          onValue={(when) => set({ when })}
          error={submit.error("happenedAt", t.log.when, false)}
        />
        {hasLocation(kind) && (
          <TextField
            label={t.log.location}
            name="location"
            value={draft.location}
            maxLength={rules.LogActivity.location.length?.maximum}
            onValue={(location) => set({ location })}
            error={submit.error("location", t.log.location, false)}
          />
        )}
        {detail.contacts.length > 0 && (
          <SelectField
            label={t.log.contact}
            name="contactId"
            value={draft.contactId}
            onValue={(contactId) => set({ contactId })}
            choices={[none, ...detail.contacts.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        {(detail.openDeals.length > 0 || draft.opportunityId !== "") && (
          <SelectField
            label={t.log.deal}
            name="opportunityId"
            value={draft.opportunityId}
            onValue={(opportunityId) => set({ opportunityId })}
            choices={[none, ...detail.openDeals.map(({ id, title }) => ({ value: id, label: title }))]}
          />
        )}
      </div>
    </>
  );
}
