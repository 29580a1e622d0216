import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

const steps = ["pipeline", "people", "customers"] as const;

/** How far the beginning is. */
export function Steps({ current }: { readonly current: (typeof steps)[number] }) {
  const t = useMessages(messages);
  return (
    <ol className="steps" aria-label={t.steps}>
      {steps.map((step) => <li key={step} aria-current={step === current ? "step" : undefined}>{t[step]}</li>)}
    </ol>
  );
}
