import { useEffect, useRef, useState } from "react";
import { Icon } from "../../components/Icon";
import { useMessages } from "../i18n";
import { refreshAll, useLiveEvents, useOnline } from "../live";
import { messages } from "./messages";

/** How long the connection may be away before it is worth a word, in milliseconds. */
const patience = 2500;

/** Says that the server cannot be reached. It goes by itself, and what is shown is asked for again. */
export function Connection() {
  const t = useMessages(messages);
  const status = useLiveEvents();
  const isOnline = useOnline();
  const isAway = !isOnline || status === "waiting";
  const [isShown, setShown] = useState(false);
  const wasShown = useRef(false);
  useEffect(() => {
    if (!isAway) {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => setShown(true), isOnline ? patience : 0);
    return () => clearTimeout(timer);
  }, [isAway, isOnline]);
  useEffect(() => {
    if (wasShown.current && !isShown) refreshAll();
    wasShown.current = isShown;
  }, [isShown]);
  return (
    <div className="connection" role="status">
      {isShown && <p className="connection-text"><Icon name="offline" /> <span>{t.offline}</span></p>}
    </div>
  );
}
