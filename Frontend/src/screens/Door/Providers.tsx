import { useSetup } from "../../api/setup";
import { Icon } from "../../components/Icon";
import { textsOf, useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Buttons that lead to where one may sign in besides. They are links: the browser leaves the page. */
export function Providers() {
  const t = useMessages(messages);
  const providers = useSetup().data?.providers ?? [];
  if (providers.length === 0) return null;
  const back = window.location.pathname + window.location.search;
  return (
    <div className="providers">
      <p className="providers-or"><span>{t.or}</span></p>
      {providers.map(({ id, name, path }) => (
        <a key={id} className="button secondary medium wide" href={`${path}?return=${encodeURIComponent(back)}`}>
          <Icon name="key" />
          <span className="button-label">{t.continueWith(name)}</span>
        </a>
      ))}
    </div>
  );
}

/** What came of a sign-in elsewhere, in words. */
export function refusalText(reason: string): string {
  const reasons: { readonly [reason: string]: string | undefined } = textsOf(messages).refusals;
  return reasons[reason] ?? textsOf(messages).refusals.other;
}
