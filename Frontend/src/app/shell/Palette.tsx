import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { Icon } from "../../components/Icon";
import { useMessages } from "../i18n";
import { useMe } from "../me";
import { useWords } from "../words";
import { openOverlay } from "./overlay";
import { fitting, recentItems, useCreateItems, useMoreItems, usePlaceItems } from "./paletteItems";
import type { PaletteItem } from "./paletteItems";
import { paletteMessages } from "./paletteMessages";
import { useRecordItems } from "./recordItems";
import "./Palette.css";

/** Finds records, places and actions as one types. With `create` it offers only what can be made. */
export default function Palette({ only }: { readonly only?: "create" }) {
  const t = useMessages(paletteMessages);
  const w = useWords();
  const me = useMe();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const creating = useCreateItems(me);
  const places = usePlaceItems(me);
  const more = useMoreItems(me);
  const records = useRecordItems(me, only === undefined ? typed : "");
  const recent = useMemo(() => recentItems(me), [me]);
  const items = useMemo(() => {
    if (only === "create") return fitting(creating, typed);
    if (typed.trim() === "") return [...recent, ...creating, ...places];
    return [...fitting(recent, typed), ...records.items, ...fitting([...creating, ...places, ...more], typed)].filter(isFirst);
  }, [only, typed, recent, creating, places, more, records.items]);
  const index = Math.min(active, items.length - 1);

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: "nearest" });
  }, [id, index]);

  const close = (): void => openOverlay(undefined);
  const choose = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    close();
    // Once the focus is back on the page.
    setTimeout(item.run);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const last = items.length - 1;
    const steps: { readonly [key: string]: number } = {
      ArrowDown: index >= last ? 0 : index + 1,
      ArrowUp: index <= 0 ? last : index - 1,
      PageDown: Math.min(last, index + 8),
      PageUp: Math.max(0, index - 8),
    };
    const next = steps[event.key];
    if (next !== undefined) setActive(next);
    else if (event.key === "Enter") choose(items[index]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={only === "create" ? t.groups.create : t.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => event.target === dialog.current && close()}
      onKeyDown={onKeyDown}
    >
      <div className="palette-search">
        <Icon name={only === "create" ? "plus" : "search"} size={18} />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length === 0 ? undefined : `${id}-${index}`}
          aria-label={only === "create" ? t.createWhat : t.hint}
          placeholder={only === "create" ? t.createWhat : t.hint}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
        />
        {records.isSearching && <span className="spinner" aria-hidden="true" />}
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t.title} className="palette-list" tabIndex={-1}>
        {items.map((item, at) => {
          const isFirstOfGroup = items[at - 1]?.group !== item.group;
          return (
            <div key={item.id} role="presentation">
              {isFirstOfGroup && only === undefined && <div className="palette-group" role="presentation" aria-hidden="true">{t.groups[item.group]}</div>}
              <div
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === index}
                className="palette-item"
                onPointerMove={() => setActive(at)}
                onClick={() => choose(item)}
              >
                <Icon name={item.icon} size={18} />
                <span className="palette-label">{item.label}</span>
                {item.detail !== undefined && <span className="palette-detail">{item.detail}</span>}
                {item.keys !== undefined && <span className="palette-keys" aria-hidden="true">{item.keys.map((key) => <kbd key={key}>{key}</kbd>)}</span>}
              </div>
            </div>
          );
        })}
      </div>
      <p className="palette-empty" role="status">
        {items.length === 0 && (records.isSearching ? w.searching : t.nothingFound(typed.trim()))}
      </p>
    </dialog>
  );
}

/** A recent record may be found by the search as well. */
function isFirst(item: PaletteItem, index: number, all: readonly PaletteItem[]): boolean {
  const bare = item.id.replace(/^recent-/, "");
  return all.findIndex(({ id }) => id.replace(/^recent-/, "") === bare) === index;
}
