import { useState } from "react";
import { rules } from "rapport";
import { api, cache } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { CopyField } from "../../components/CopyField";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";

const lifetimes = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: "", label: "Until it is revoked" },
];

/** Makes a key and shows it, which happens once. */
export function CreateKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm({ name: "", scopes: "", days: "90" });
  const [isReadOnly, setReadOnly] = useState(false);
  const [secret, setSecret] = useState<string>();

  const create = (): Promise<void> => {
    const { name, days } = form.values;
    const scopes = form.values.scopes.split(/[\s,]+/).filter((scope) => scope !== "");
    const input = {
      name,
      isReadOnly,
      ...(scopes.length === 0 ? {} : { scopes }),
      ...(days === "" ? {} : { expiresAt: new Date(Date.now() + Number(days) * 86_400_000) }),
    };
    return form.send("CreateAPIKey", input, async (input) => {
      setSecret((await api.auth.createAPIKey(input)).secret);
      void cache.invalidate(api.auth.listAPIKeys);
    });
  };

  if (secret !== undefined) {
    return (
      <Dialog
        key="made"
        title={`The key ${form.values.name}`}
        onClose={onClose}
        onSubmit={onClose}
        actions={<Button type="submit" variant="primary">I have copied it</Button>}
      >
        <p>Copy it now and keep it secret: it is not shown again. Programs send it as <code>Authorization: Bearer</code>.</p>
        <CopyField label="Key" value={secret} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title="New API key"
      onClose={onClose}
      onSubmit={() => void create()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>Make the key</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <TextField
        {...form.field("name", "What it is for")}
        autoFocus
        autoComplete="off"
        maxLength={rules.CreateAPIKey.name.length?.maximum}
      />
      <TextField
        {...form.field("scopes", "Procedures")}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
        placeholder="all"
        hint="Names with commas between, such as crm.customers.*; empty for all."
      />
      <label className="check">
        <input type="checkbox" checked={isReadOnly} onChange={(event) => setReadOnly(event.target.checked)} />
        <span>It may only read</span>
      </label>
      <SelectField {...form.field("days", "It works for")} choices={lifetimes} />
    </Dialog>
  );
}
