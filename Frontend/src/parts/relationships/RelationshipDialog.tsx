import { useState } from "react";
import { isCalendarDate, rules } from "rapport";
import type { CustomerSummary, Relationship, RelationshipType } from "rapport";
import { deals as extensions } from "../../api/client";
import { day } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { editsOf, useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Field, SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { CustomerSelect } from "../../fields/CustomerSelect";
import { customerMessages } from "../customers/messages";
import { optional } from "../customers/texts";
import { useSubmit } from "../../app/useSubmit";
import { DraftNotice } from "../DraftNotice";
import { EditConflict } from "../EditConflict";
import { messages } from "./messages";
import { refreshRelationships } from "./relationships";
import "../customers/customers.css";
import "./relationships.css";

const types: readonly RelationshipType[] = ["parent_company", "subsidiary", "referrer", "referred_by", "partner", "competitor"];

interface Draft {
  readonly type: RelationshipType;
  readonly other: Pick<CustomerSummary, "id" | "name"> | undefined;
  readonly strength: number;
  readonly since: string;
  readonly notes: string;
}

function draftOf(relationship: Relationship | undefined): Draft {
  const { type = "partner", related: other, strength = 5, since, notes } = relationship ?? {};
  return { type, other: other && { id: other.id, name: other.name }, strength, since: since ?? "", notes: notes ?? "" };
}

interface RelationshipDialogProps {
  readonly customer: Pick<CustomerSummary, "id" | "name">;
  /** The one to edit; without it a new one is made. */
  readonly relationship?: Relationship | undefined;
  readonly onSaved?: () => void;
  readonly onClose: () => void;
}

/** A new relationship reads as a sentence: this customer is … that one. What they are to each other does not change later. */
export function RelationshipDialog({ customer, relationship, onSaved, onClose }: RelationshipDialogProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const submit = useSubmit();
  const [refusal, setRefusal] = useState<string>();
  const edit = useEdit(`relationship.${relationship?.id ?? `new.${customer.id}`}`, relationship, draftOf);
  const { draft, change } = edit;
  const { type, other, strength, since, notes } = draft;

  const close = (): void => {
    edit.discard();
    onClose();
  };
  const finish = (text: string): void => {
    refreshRelationships();
    showToast(text);
    close();
    onSaved?.();
  };
  const create = async (): Promise<void> => {
    setRefusal(undefined);
    if (other === undefined) return setRefusal(t.choose + ".");
    const input = { customerProfileId: customer.id, relatedCustomerProfileId: other.id, type, strength, notes: optional(notes), since: isCalendarDate(since) ? since : null };
    await submit.send("CreateRelationship", input, async (input) => {
      await extensions.createRelationship(input);
      finish(t.created);
    }, {
      onRefused: (error) => {
        if (!extensions.createRelationship.isError(error)) return false;
        const refused = error.error;
        if (refused.type === "exists") setRefusal(t.exists(refused.current.related.name));
        else if (refused.type === "loop") setRefusal(t.loop(refused.through.map(({ name }) => name).join(" → ")));
        return refused.type === "exists" || refused.type === "loop";
      },
    });
  };
  const update = (id: Relationship["id"], work: Work<Draft>): Promise<void> => {
    const edits = editsOf(work);
    const { strength, notes, since } = work.draft;
    const input = {
      id,
      version: work.version,
      ...(edits.includes("strength") ? { strength } : {}),
      ...(edits.includes("notes") ? { notes: optional(notes) } : {}),
      ...(edits.includes("since") ? { since: isCalendarDate(since) ? since : null } : {}),
    };
    return submit.send("UpdateRelationship", input, async (input) => {
      await extensions.updateRelationship(input);
      finish(t.saved);
    }, { onRefused: edit.refused });
  };
  return (
    <Dialog
      title={relationship === undefined ? t.addTitle : t.editTitle(relationship.related.name)}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void (relationship === undefined ? create() : update(relationship.id, edit.work))}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={refusal ?? submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        {relationship !== undefined && (
          <EditConflict
            edit={edit}
            title={t.conflict}
            labels={{ type: t.type(customer.name), other: t.other, strength: t.strength, since: t.since, notes: t.notes }}
            textOf={(name, { type, other, since }) => (
              name === "type" ? c.relation[type] : name === "other" ? other?.name : name === "since" && isCalendarDate(since) ? day(since) : undefined
            )}
            isBusy={submit.isBusy}
            onMine={(work) => void update(relationship.id, work)}
            onTheirs={refreshRelationships}
          />
        )}
        {relationship === undefined && (
          <>
            <SelectField
              label={t.type(customer.name)}
              name="type"
              value={type}
              onValue={(value) => change({ type: types.find((type) => type === value) ?? "partner" })}
              choices={types.map((value) => ({ value, label: c.relation[value] }))}
            />
            <CustomerSelect value={other?.name} onValue={(other) => change({ other: other && { id: other.id, name: other.name } })} without={[customer.id]} error={submit.error("relatedCustomerProfileId", t.other, other === undefined)} />
          </>
        )}
        <Field label={t.strength} name="strength" error={submit.error("strength", t.strength, false)}>
          {(control) => (
            <div className="range">
              <input type="range" min={1} max={10} step={1} value={strength} onChange={(event) => change({ strength: Number(event.target.value) })} aria-valuetext={t.strengthOf(strength)} {...control} />
              <output>{strength}</output>
            </div>
          )}
        </Field>
        <TextField label={t.since} name="since" type="date" value={since} onValue={(since) => change({ since })} error={submit.error("since", t.since, false)} />
        <TextAreaField
          label={t.notes}
          name="notes"
          value={notes}
          onValue={(notes) => change({ notes })}
          maxLength={rules.CreateRelationship.notes.length?.maximum}
          error={submit.error("notes", t.notes, false)}
        />
      </div>
    </Dialog>
  );
}
