import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { textsOf, useMessages } from "../i18n";
import { useMe } from "../me";
import { useWords } from "../words";
import { keyMessages } from "./keyMessages";
import { navRoutes } from "./navRoutes";
import { openOverlay } from "./overlay";
import "./Palette.css";

/** Every key that does something. */
export default function KeysDialog() {
  const t = useMessages(keyMessages);
  const w = useWords();
  const me = useMe();
  const close = (): void => openOverlay(undefined);
  const places = navRoutes(me.role).flatMap(({ nav }) =>
    nav.key === undefined ? [] : [{ keys: ["G", nav.key.toUpperCase()], text: textsOf(nav.label) }]);
  const groups = [
    { title: t.everywhere, keys: t.keysEverywhere },
    { title: t.go, keys: places },
    { title: t.onBoard, keys: t.keysOnBoard },
    { title: t.inTables, keys: t.keysInTables },
    { title: t.inTasks, keys: t.keysInTasks },
    { title: t.inCalendar, keys: t.keysInCalendar },
  ];
  return (
    <Dialog title={t.title} onClose={close} onSubmit={close} actions={<Button type="submit" variant="primary">{w.close}</Button>}>
      {groups.map(({ title, keys }) => (
        <section key={title} aria-label={title} className="keys">
          <h3>{title}</h3>
          <dl>
            {keys.map(({ keys, text }) => (
              <div key={text}>
                <dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
