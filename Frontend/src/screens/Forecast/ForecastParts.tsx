import { useMessages } from "../../app/i18n";
import { useRoute } from "../../app/router";
import { Link } from "../../components/Link";
import { moreMessages } from "./moreMessages";
import "../../parts/subNav.css";
import "./ForecastParts.css";

/** From the forecast to what changed in it, and to what is to be attained. Pipeline and owner stay. */
export function ForecastParts() {
  const t = useMessages(moreMessages);
  const { path, query } = useRoute();
  const kept = new URLSearchParams([...query].filter(([name]) => name === "pipeline" || name === "owner")).toString();
  const parts = [{ to: "/forecast", label: t.forecast }, { to: "/forecast/changes", label: t.changes }, { to: "/forecast/quotas", label: t.quotas }];
  return (
    <nav className="sub-nav" aria-label={t.parts}>
      {parts.map(({ to, label }) => <Link key={to} to={kept === "" ? to : `${to}?${kept}`} aria-current={path === to ? "page" : undefined}>{label}</Link>)}
    </nav>
  );
}
