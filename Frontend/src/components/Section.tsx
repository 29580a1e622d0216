import { useId } from "react";
import type { ReactNode } from "react";
import "./Section.css";

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Stands beside the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page of settings. */
export function Section({ title, lead, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <header className="settings-header">
        <div>
          <h2 id={id}>{title}</h2>
          {lead !== undefined && <p className="settings-lead">{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
