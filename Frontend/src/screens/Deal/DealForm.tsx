import { useRef } from "react";
import { rules } from "rapport";
import type { ForecastCategory, ID, Opportunity, Pipeline, UserSummary } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useSubmit } from "../../app/useSubmit";
import { useUnsaved } from "../../app/useUnsaved";
import type { Unsaved } from "../../app/useUnsaved";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { CustomerField } from "../../fields/CustomerField";
import type { CustomerFieldHandle } from "../../fields/CustomerField";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { draftOf, fieldText, updateOf } from "./dealDraft";
import type { DealDraft, DealField } from "./dealDraft";
import { messages } from "./messages";

type Choosable = Pick<UserSummary, "id" | "name">;

interface DealFormProps {
  readonly deal: Opportunity;
  readonly pipeline: Pipeline | undefined;
  /** Hears of unsaved work, and that there is none any more. */
  readonly onUnsaved: (work: Unsaved | undefined) => void;
}

/** Every field that can be edited. Only what was changed is sent, based on the version that was read. */
export function DealForm({ deal, pipeline, onUnsaved }: DealFormProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const edit = useEdit(`deal.${deal.id}`, deal, draftOf);
  const { draft, change, isDirty } = edit;
  const submit = useSubmit();
  const customerField = useRef<CustomerFieldHandle>(null);
  const discard = (): void => {
    edit.discard();
    submit.reset();
  };
  useUnsaved(isDirty, discard, onUnsaved);

  const save = async (work: Work<DealDraft>): Promise<void> => {
    const customerProfileId = work.draft.customerProfileId ?? await customerField.current?.made();
    const { input, issues } = updateOf(deal.id, { ...work, draft: { ...work.draft, customerProfileId } });
    await submit.send("UpdateOpportunity", input, async (input) => {
      const saved = await deals.updateOpportunity(input);
      edit.adopt(saved);
      showToast(t.saved(saved.title));
      await refreshDeals();
    }, { found: issues, onRefused: edit.refused });
  };
  const error = (field: DealField): string | undefined => {
    const value = draft[field];
    return submit.error(field, t.fields[field], typeof value === "string" ? value.trim() === "" : value === undefined);
  };
  const text = (field: Exclude<DealField, "customerProfileId">) => ({
    label: t.fields[field],
    name: field,
    value: draft[field],
    onValue: (value: string) => change({ [field]: value }),
    error: error(field),
    maxLength: field === "tags" ? undefined : rules.UpdateOpportunity[field].length?.maximum,
  });
  const nameOf = (user: ID<"User">): string => me.assignees.find(({ id }) => id === user)?.name ?? deal.ownerName;
  const owners: readonly Choosable[] = me.assignees.some(({ id }) => id === draft.ownerId)
    ? me.assignees
    : [{ id: deal.ownerId, name: deal.ownerName }, ...me.assignees];

  return (
    <form
      className="deal-form"
      aria-label={t.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit.busyWith(() => save(edit.work));
      }}
    >
      <div ref={submit.ref} className="deal-form-fields">
        <DraftNotice isShown={edit.isRestored} onDiscard={discard} />
        <EditConflict
          edit={edit}
          title={t.conflict}
          labels={t.fields}
          textOf={(field, draft) => fieldText(field, draft, nameOf)}
          isBusy={submit.isBusy}
          onMine={(work) => void submit.busyWith(() => save(work))}
          onTheirs={() => {
            submit.reset();
            void refreshDeals();
          }}
        />
        <FormFailure text={submit.failure} />
        <TextField {...text("title")} isRequired />
        <CustomerField
          ref={customerField}
          value={draft.customerProfileId}
          onValue={(customer) => change({ customerProfileId: customer })}
          error={error("customerProfileId")}
        />
        <div className="field-row">
          <TextField {...text("value")} inputMode="decimal" className="grow" />
          <TextField {...text("currency")} className="currency" autoCapitalize="characters" onValue={(value) => change({ currency: value.toUpperCase() })} maxLength={3} />
          <TextField {...text("probability")} inputMode="numeric" suffix="%" className="probability" />
        </div>
        <div className="field-pair">
          <TextField {...text("expectedCloseDate")} type="date" />
          <SelectField
            {...text("ownerId")}
            onValue={(value) => change({ ownerId: owners.find(({ id }) => id === value)?.id ?? draft.ownerId })}
            choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <TextAreaField {...text("nextSteps")} rows={2} />
        <TextAreaField {...text("description")} />
        <div className="field-pair">
          <SelectField
            {...text("forecastCategory")}
            onValue={(value) => change({ forecastCategory: value as ForecastCategory | "" })}
            choices={[
              { value: "", label: t.asStage },
              ...Object.entries(t.forecasts).map(([value, label]) => ({ value, label })),
            ]}
          />
          <TextField {...text("source")} />
        </div>
        <TextField {...text("tags")} hint={t.tagsHint} />
        <TextAreaField {...text("notes")} rows={4} />
      </div>
      <footer className={`deal-form-actions ${isDirty ? "is-dirty" : ""}`}>
        <span className="deal-form-state" role="status">{isDirty ? t.unsaved : pipeline === undefined ? "" : t.inPipeline(pipeline.name)}</span>
        <Button disabled={!isDirty} onClick={discard}>{w.discard}</Button>
        <Button type="submit" variant="primary" isBusy={submit.isBusy} disabled={!isDirty}>{w.save}</Button>
      </footer>
    </form>
  );
}
