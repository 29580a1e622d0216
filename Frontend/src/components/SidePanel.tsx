import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { IconButton } from "./Button";
import { useWords } from "../app/words";

interface SidePanelProps {
  readonly label: string;
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Stands beside the page and leaves it usable; on narrow screens it covers it. Escape closes it. */
export function SidePanel({ label, header, children, onClose }: SidePanelProps) {
  const w = useWords();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside
      ref={ref}
      className="side-panel"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="side-panel-header">
        <div className="side-panel-heading">{header}</div>
        <IconButton icon="close" label={w.close} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}
