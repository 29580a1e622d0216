import { useSetup } from "../../api/setup";
import { Icon } from "../../components/Icon";

/** Buttons that lead to where one may sign in besides. They are links: the browser leaves the page. */
export function Providers() {
  const providers = useSetup().data?.providers ?? [];
  if (providers.length === 0) return null;
  const back = window.location.pathname + window.location.search;
  return (
    <div className="providers">
      <p className="providers-or"><span>or</span></p>
      {providers.map(({ id, name, path }) => (
        <a key={id} className="button secondary medium wide" href={`${path}?return=${encodeURIComponent(back)}`}>
          <Icon name="key" />
          <span className="button-label">Continue with {name}</span>
        </a>
      ))}
    </div>
  );
}

const reasons: { readonly [reason: string]: string } = {
  cancelled: "The sign-in was cancelled.",
  expired: "The sign-in took too long, or began in another window. Try again.",
  failed: "The other side did not answer as it should. Try again, or sign in with your password.",
  unknown: "Nobody here has that account. Ask an owner of the workspace to invite you.",
  unverified: "The other side does not vouch for your e-mail address. Confirm it there first.",
  deactivated: "Your membership here has been ended. Ask an owner of the workspace.",
};

/** What came of a sign-in elsewhere, in words. */
export function refusalText(reason: string): string {
  return reasons[reason] ?? "The sign-in did not work. Try again.";
}
