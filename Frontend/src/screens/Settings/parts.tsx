/** What the parts of the settings share. */
import type { ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { useWords } from "../../app/words";
import { messages } from "./messages";

/** Whether this reader may change what holds for the whole workspace. */
export function useManages(): boolean {
  const { role } = useMe();
  return role === "owner" || role === "admin";
}

interface LoadedProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => Promise<unknown> };
  /** What could not be loaded. */
  readonly failed: string;
  readonly children: (data: Data) => ReactNode;
}

/** What the server has answered, or its outline, or why not. */
export function Loaded<Data>({ query, failed, children }: LoadedProps<Data>) {
  const w = useWords();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <ErrorState title={failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />;
  return <><LoadingText>{w.loading}</LoadingText><Skeleton count={4} /></>;
}

export function ReadOnlyHint() {
  const t = useMessages(messages);
  return <p className="settings-lead">{t.readOnly}</p>;
}

/** What the server's log says, too: for who runs it, in English, and shown when it is asked for. */
export function Technical({ texts }: { readonly texts: readonly string[] }) {
  const t = useMessages(messages);
  return (
    <details className="settings-technical">
      <summary>{t.technical}</summary>
      {texts.map((text, index) => <code key={index} lang="en">{text}</code>)}
    </details>
  );
}
