import { useState } from "react";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button, IconButton } from "../Button";
import { Dialog } from "../Dialog";
import { moved, toggled } from "./layout";
import type { Arranged } from "./useLayout";
import { messages } from "./messages";

/** Which columns are shown, in which order, and how close the rows stand. */
export function ColumnsButton<Row>({ arranged }: { readonly arranged: Arranged<Row> }) {
  const t = useMessages(messages);
  const w = useWords();
  const [isOpen, setOpen] = useState(false);
  const { layout, all, setLayout, reset } = arranged;
  const shown = all.length - layout.hidden.length;
  return (
    <>
      <IconButton icon="columns" label={t.columns} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      {isOpen && (
        <Dialog
          title={t.columns}
          onClose={() => setOpen(false)}
          onSubmit={() => setOpen(false)}
          actions={
            <>
              <Button variant="quiet" onClick={reset}>{t.resetLayout}</Button>
              <Button type="submit" variant="primary">{w.done}</Button>
            </>
          }
        >
          <p className="settings-lead">{t.columnsLead}</p>
          <ul className="dt-columns">
            {all.map(({ id, label }, index) => {
              const isHidden = layout.hidden.includes(id);
              const [above, below] = [all[index - 1], all[index + 1]];
              return (
                <li key={id}>
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={!isHidden}
                      disabled={!isHidden && shown === 1}
                      onChange={() => setLayout({ ...layout, hidden: toggled(layout.hidden, id) })}
                    />
                    <span>{label}</span>
                  </label>
                  <IconButton
                    icon="pin"
                    size="small"
                    label={t.pinIn(label)}
                    aria-pressed={layout.pinned.includes(id)}
                    onClick={() => setLayout({ ...layout, pinned: toggled(layout.pinned, id) })}
                  />
                  <IconButton
                    icon="arrowUp"
                    size="small"
                    label={t.moveUpIn(label)}
                    disabled={above === undefined}
                    onClick={() => above !== undefined && setLayout(moved(layout, id, above.id, "before"))}
                  />
                  <IconButton
                    icon="arrowDown"
                    size="small"
                    label={t.moveDownIn(label)}
                    disabled={below === undefined}
                    onClick={() => below !== undefined && setLayout(moved(layout, id, below.id, "after"))}
                  />
                </li>
              );
            })}
          </ul>
          <label className="check">
            <input
              type="checkbox"
              checked={layout.density === "compact"}
              onChange={(event) => setLayout({ ...layout, density: event.target.checked ? "compact" : "comfortable" })}
            />
            <span>{t.compact}</span>
          </label>
        </Dialog>
      )}
    </>
  );
}
