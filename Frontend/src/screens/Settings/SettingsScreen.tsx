import type { ComponentType } from "react";
import { Suspense } from "react";
import type { Me } from "rapport";
import { useMessages } from "../../app/i18n";
import { lazyScreen } from "../../app/lazyScreen";
import { useMe } from "../../app/me";
import { useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { useWords } from "../../app/words";
import { Icon } from "../../components/Icon";
import type { IconName } from "../../components/Icon";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";
import "../../components/Section.css";
import "./Settings.css";

type PartName = keyof typeof messages.en.parts;

interface Part {
  readonly name: PartName;
  readonly icon: IconName;
  readonly screen: ComponentType;
  readonly roles?: readonly Me["role"][];
}

const managing: readonly Me["role"][] = ["owner", "admin"];

const parts: readonly Part[] = [
  { name: "pipelines", icon: "board", screen: lazyScreen(() => import("./Pipelines")) },
  { name: "reasons", icon: "flag", screen: lazyScreen(() => import("./LossReasons")) },
  { name: "fields", icon: "list", screen: lazyScreen(() => import("./CustomFields")) },
  { name: "papers", icon: "receipt", screen: lazyScreen(() => import("./Papers")), roles: managing },
  { name: "health", icon: "heart", screen: lazyScreen(() => import("./Health")) },
  { name: "availability", icon: "calendar", screen: lazyScreen(() => import("./Availability")) },
  { name: "operation", icon: "database", screen: lazyScreen(() => import("./Operation")), roles: managing },
];

/** `/settings/{part}`: what holds for the whole workspace. The team has a page of its own beside these. */
export default function SettingsScreen() {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const { segments } = useRoute();
  const shown = parts.filter(({ roles }) => roles === undefined || roles.includes(me.role));
  const part = shown.find(({ name }) => name === segments[1]) ?? shown[0];
  useTitle(part === undefined ? t.title : `${t.parts[part.name]} · ${t.title}`);
  return (
    <div className="settings-page">
      <header className="page-header"><h1>{t.title}</h1></header>
      <div className="settings-columns">
        <nav className="settings-nav" aria-label={t.title}>
          {shown.map(({ name, icon }) => (
            <Link key={name} to={`/settings/${name}`} className="nav-link" aria-current={name === part?.name ? "page" : undefined}>
              <Icon name={icon} size={18} />
              <span>{t.parts[name]}</span>
            </Link>
          ))}
          <Link to="/settings/team" className="nav-link"><Icon name="users" size={18} /><span>{t.members}</span></Link>
        </nav>
        <div className="settings-part">
          <Suspense fallback={<div className="settings-section"><LoadingText>{w.loading}</LoadingText><Skeleton count={5} /></div>}>
            {part !== undefined && <part.screen />}
          </Suspense>
        </div>
      </div>
    </div>
  );
}
