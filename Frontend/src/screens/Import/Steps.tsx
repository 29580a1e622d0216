import { Icon } from "../../components/Icon";
import { useTexts } from "./target";

export type Step = "file" | "columns" | "check" | "import";

const steps: readonly Step[] = ["file", "columns", "check", "import"];

/** Where one is on the way. */
export function Steps({ current }: { readonly current: Step }) {
  const t = useTexts();
  const names: { readonly [Name in Step]: string } = { file: t.stepFile, columns: t.stepColumns, check: t.stepCheck, import: t.stepImport };
  const at = steps.indexOf(current);
  return (
    <ol className="import-steps" aria-label={t.steps}>
      {steps.map((step, index) => (
        <li key={step} className={index < at ? "done" : ""} aria-current={step === current ? "step" : undefined}>
          <span className="import-step-number" aria-hidden="true">{index < at ? <Icon name="check" size={14} /> : index + 1}</span>
          <span>{names[step]}</span>
        </li>
      ))}
    </ol>
  );
}
