import type { AtRiskCustomer } from "rapport";
import { useLanguage } from "../../app/i18n";
import { findingText } from "./healthWords";

/** Why a customer is at risk, on one line. It comes apart from what shows it: its words are many. */
export default function Findings({ findings, reasons }: Pick<AtRiskCustomer, "findings" | "reasons">) {
  useLanguage();
  return <>{findings.map((finding, index) => findingText(finding, reasons[index] ?? "")).join(" · ")}</>;
}
