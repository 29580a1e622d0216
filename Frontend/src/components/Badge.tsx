import type { ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";

interface BadgeProps {
  readonly tone?: "neutral" | "good" | "bad" | "warning";
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A short word about a thing's state. */
export function Badge({ tone = "neutral", icon, title, children }: BadgeProps) {
  return (
    <span className={`badge ${tone}`} title={title}>
      {icon !== undefined && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
