import { useState } from "react";
import { rules } from "rapport";
import { api, cache } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { CopyField } from "../../components/CopyField";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

const lifetimes = ["30", "90", "365", ""] as const;

/** Makes a key and shows it, which happens once. */
export function CreateKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
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
        title={t.theKey(form.values.name)}
        onClose={onClose}
        onSubmit={onClose}
        actions={<Button type="submit" variant="primary">{t.haveCopied}</Button>}
      >
        <p>{t.copyNow} <code>Authorization: Bearer</code>.</p>
        <CopyField label={t.key} value={secret} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t.newKeyTitle}
      onClose={onClose}
      onSubmit={() => void create()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>{t.makeKey}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <TextField
        {...form.field("name", t.purpose)}
        autoFocus
        autoComplete="off"
        maxLength={rules.CreateAPIKey.name.length?.maximum}
      />
      <TextField
        {...form.field("scopes", t.procedures)}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
        placeholder={t.allProcedures}
        hint={t.proceduresHint}
      />
      <label className="check">
        <input type="checkbox" checked={isReadOnly} onChange={(event) => setReadOnly(event.target.checked)} />
        <span>{t.readOnly}</span>
      </label>
      <SelectField {...form.field("days", t.worksFor)} choices={lifetimes.map((value) => ({ value, label: t.lifetimes[value] }))} />
    </Dialog>
  );
}
