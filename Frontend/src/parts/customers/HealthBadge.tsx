import type { HealthBand } from "rapport";
import { useMessages } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import { customerMessages } from "./messages";

const bandTones = { healthy: "good", watch: "warning", atRisk: "bad" } as const;

interface HealthBadgeProps {
  readonly score: number;
  readonly band: HealthBand;
}

/** The score with its band, in colour and in words. */
export function HealthBadge({ score, band }: HealthBadgeProps) {
  const t = useMessages(customerMessages);
  return (
    <Badge tone={bandTones[band]} title={t.health(score, t.band[band])}>
      {score} · {t.band[band]}
    </Badge>
  );
}
