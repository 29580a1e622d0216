/** Short messages that come and go, some with a way back. Any part of the page may show one. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button, IconButton } from "./Button";
import { Icon } from "./Icon";
import { useMessages } from "../app/i18n";
import { messages } from "./messages";

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

interface Toast {
  readonly id: number;
  /** `work` goes on, and stays until it has ended. */
  readonly kind: "done" | "error" | "work";
  readonly text: string;
  readonly actions: readonly ToastAction[];
}

const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

/** The result takes the message away. */
export function showToast(text: string, ...actions: readonly ToastAction[]): () => void {
  return add({ kind: "done", text, actions });
}

export function showError(text: string, ...actions: readonly ToastAction[]): void {
  add({ kind: "error", text, actions });
}

interface WorkMessage {
  /** Puts another text in place of the one that is shown. */
  readonly say: (text: string) => void;
  readonly end: () => void;
}

/** Says how far something is that takes long, until it has ended. */
export function showWork(text: string, stop: ToastAction): WorkMessage {
  add({ kind: "work", text, actions: [stop] });
  const id = lastId;
  return { say: (text) => set(toasts.map((toast) => (toast.id === id ? { ...toast, text } : toast))), end: () => remove(id) };
}

function add(toast: Omit<Toast, "id">): () => void {
  lastId += 1;
  const id = lastId;
  const others = toasts.filter(({ text }) => text !== toast.text);
  const [oldest] = others.filter(({ kind }) => kind !== "work");
  set([...(others.length > 2 ? others.filter((other) => other !== oldest) : others), { ...toast, id }]);
  return () => remove(id);
}

function remove(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where they show. Stands once on the page, so that screen readers hear of what is put into it. */
export function Toasts() {
  const t = useMessages(messages);
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <section className="toasts" aria-label={t.messages} role="region">
      <div aria-live="polite" aria-relevant="additions">
        {shown.map((toast) => <ToastItem key={toast.id} toast={toast} />)}
      </div>
    </section>
  );
}

/** Goes by itself, but not while one reads it or is about to use it. */
function ToastItem({ toast }: { readonly toast: Toast }) {
  const t = useMessages(messages);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || toast.kind === "work") return undefined;
    const timer = setTimeout(() => remove(toast.id), toast.kind === "error" ? 12_000 : 8000);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id, toast.kind]);
  return (
    <div
      className={`toast ${toast.kind}`}
      data-kind={toast.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.kind === "work" ? <span className="spinner" aria-hidden="true" /> : <Icon name={toast.kind === "error" ? "alert" : "check"} />}
      <span className="toast-text">{toast.text}</span>
      {toast.actions.map((action) => (
        <Button
          key={action.label}
          variant="quiet"
          size="small"
          onClick={() => {
            remove(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      ))}
      {toast.kind !== "work" && <IconButton icon="close" label={t.dismiss} size="small" onClick={() => remove(toast.id)} />}
    </div>
  );
}
