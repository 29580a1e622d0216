import { useState } from "react";
import { isCalendarDate, rules } from "rapport";
import type { CustomerSummary, Relationship, RelationshipType } from "rapport";
import { deals as extensions } from "../../api/client";
import { useMessages } from "../../app/i18n";
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
import { messages } from "./messages";
import { refreshRelationships } from "./relationships";
import "../customers/customers.css";
import "./relationships.css";

const types: readonly RelationshipType[] = ["parent_company", "subsidiary", "referrer", "referred_by", "partner", "competitor"];

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
  const [type, setType] = useState<RelationshipType>("partner");
  const [other, setOther] = useState<CustomerSummary>();
  const [strength, setStrength] = useState(relationship?.strength ?? 5);
  const [since, setSince] = useState<string>(relationship?.since ?? "");
  const [notes, setNotes] = useState(relationship?.notes ?? "");
  const [version, setVersion] = useState(relationship?.version);
  const [refusal, setRefusal] = useState<string>();

  const finish = (text: string): void => {
    refreshRelationships();
    showToast(text);
    onClose();
    onSaved?.();
  };
  const onRefused = (error: unknown): boolean => {
    if (!extensions.createRelationship.isError(error) && !extensions.updateRelationship.isError(error)) return false;
    const refused = error.error;
    if (refused.type === "staleVersion") setVersion(refused.current.version);
    setRefusal(
      refused.type === "exists" ? t.exists(refused.current.related.name)
        : refused.type === "loop" ? t.loop(refused.through.map(({ name }) => name).join(" → "))
          : t.stale,
    );
    return true;
  };
  const save = async (): Promise<void> => {
    setRefusal(undefined);
    const rest = { strength, notes: optional(notes), since: isCalendarDate(since) ? since : null };
    if (relationship !== undefined) {
      await submit.send("UpdateRelationship", { id: relationship.id, version: version ?? null, ...rest }, async (input) => {
        await extensions.updateRelationship(input);
        finish(t.saved);
      }, { onRefused });
      return;
    }
    if (other === undefined) return setRefusal(t.choose + ".");
    await submit.send("CreateRelationship", { customerProfileId: customer.id, relatedCustomerProfileId: other.id, type, ...rest }, async (input) => {
      await extensions.createRelationship(input);
      finish(t.created);
    }, { onRefused });
  };
  return (
    <Dialog
      title={relationship === undefined ? t.addTitle : t.editTitle(relationship.related.name)}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={refusal ?? submit.failure} />
        {relationship === undefined && (
          <>
            <SelectField
              label={t.type(customer.name)}
              name="type"
              value={type}
              onValue={(value) => setType(types.find((type) => type === value) ?? "partner")}
              choices={types.map((value) => ({ value, label: c.relation[value] }))}
            />
            <CustomerSelect value={other?.name} onValue={setOther} without={[customer.id]} error={submit.error("relatedCustomerProfileId", t.other, other === undefined)} />
          </>
        )}
        <Field label={t.strength} name="strength" error={submit.error("strength", t.strength, false)}>
          {(control) => (
            <div className="range">
              <input type="range" min={1} max={10} step={1} value={strength} onChange={(event) => setStrength(Number(event.target.value))} aria-valuetext={t.strengthOf(strength)} {...control} />
              <output>{strength}</output>
            </div>
          )}
        </Field>
        <TextField label={t.since} name="since" type="date" value={since} onValue={setSince} error={submit.error("since", t.since, false)} />
        <TextAreaField
          label={t.notes}
          name="notes"
          value={notes}
          onValue={setNotes}
          maxLength={rules.CreateRelationship.notes.length?.maximum}
          error={submit.error("notes", t.notes, false)}
        />
      </div>
    </Dialog>
  );
}
