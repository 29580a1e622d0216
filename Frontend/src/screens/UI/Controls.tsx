import { useState } from "react";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button, IconButton } from "../../components/Button";
import { Combobox } from "../../components/Combobox";
import { CopyField } from "../../components/CopyField";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { Menu } from "../../components/Menu";
import { PasswordField } from "../../components/PasswordField";
import { Tabs } from "../../components/Tabs";
import { messages } from "./messages";
import { Specimen } from "./Specimen";

export function Controls() {
  const t = useMessages(messages);
  const w = useWords();
  const [text, setText] = useState("");
  const [choice, setChoice] = useState("one");
  const choices = [{ value: "one", label: t.one }, { value: "two", label: t.two }];
  return (
    <>
      <Specimen name={t.buttons}>
        {(["primary", "secondary", "quiet", "danger"] as const).map((variant) => (
          <span key={variant} className="ui-row">
            <Button variant={variant}>{t.press}</Button>
            <Button variant={variant} icon="plus">{t.press}</Button>
            <Button variant={variant} isBusy>{t.busy}</Button>
            <Button variant={variant} disabled>{t.disabled}</Button>
            <Button variant={variant} size="small">{t.press}</Button>
          </span>
        ))}
        <Link to="/ui">{t.title}</Link>
      </Specimen>
      <Specimen name={t.iconButtons}>
        <IconButton icon="settings" label={w.settings} />
        <IconButton icon="settings" label={w.settings} size="small" />
        <IconButton icon="settings" label={w.settings} variant="secondary" />
        <IconButton icon="settings" label={w.settings} disabled />
      </Specimen>
      <Specimen name={t.fields}>
        <TextField label={t.label} value={text} onValue={setText} hint={t.hint} />
        <TextField label={t.label} value={text} onValue={setText} isRequired error={t.error} />
        <TextField label={t.amount} value={text} onValue={setText} suffix="EUR" inputMode="decimal" />
        <TextField label={t.disabled} value={t.disabled} onValue={() => undefined} disabled />
        <TextField label={w.date} type="date" value="2026-12-01" onValue={() => undefined} />
        <PasswordField label={t.label} value={text} onValue={setText} autoComplete="off" />
        <TextAreaField label={w.notes} value={text} onValue={setText} />
        <Combobox
          label={t.choices}
          text={text}
          onText={setText}
          emptyText={t.empty}
          options={choices.map(({ value, label }) => ({ id: value, label, onSelect: () => setText(label) }))}
        />
        <CopyField label={t.label} value="https://example.com/a-long-address-that-is-copied" />
      </Specimen>
      <Specimen name={t.choices}>
        <SelectField label={t.choices} value={choice} onValue={setChoice} choices={choices} />
        <label className="check"><input type="checkbox" defaultChecked /><span>{t.checked}</span></label>
        <label className="check"><input type="checkbox" disabled /><span>{t.disabled}</span></label>
      </Specimen>
      <Specimen name={t.menu}>
        <Menu
          label={t.menu}
          button={<>{t.menu}<Icon name="chevron" /></>}
          items={[
            ...choices.map(({ value, label }) => ({ id: value, label, isChecked: choice === value, onSelect: () => setChoice(value) })),
            { id: "delete", label: w.delete, icon: "trash", isDangerous: true, onSelect: () => undefined },
          ]}
        />
      </Specimen>
      <Specimen name={t.tabs}>
        <div className="ui-tabs">
          <Tabs label={t.tabs} tabs={[{ id: "one", label: t.one }, { id: "two", label: t.two }]} selected={choice} onSelect={setChoice}>
            <p>{choice}</p>
          </Tabs>
        </div>
      </Specimen>
    </>
  );
}
