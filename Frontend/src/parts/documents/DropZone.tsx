import { useRef, useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { messages } from "./messages";

interface DropZoneProps {
  readonly isEnabled: boolean;
  /** To what the files are added: a customer's name. */
  readonly where: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on it. Without a mouse, the button beside it does the same. */
export function DropZone({ isEnabled, where, onFiles, children }: DropZoneProps) {
  const t = useMessages(messages);
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const enter = (by: number) => (event: DragEvent): void => {
    if (!isEnabled || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <div
      className={`drop-zone ${isOver ? "is-over" : ""}`}
      onDragEnter={enter(1)}
      onDragLeave={enter(-1)}
      onDragOver={enter(0)}
      onDrop={(event) => {
        if (!isEnabled) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        // A folder comes as a file without a type and without bytes.
        const files = [...event.dataTransfer.files].filter((file) => file.type !== "" || file.size % 4096 !== 0);
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
      {isOver && <div className="drop-hint"><Icon name="upload" size={24} /><span>{t.dropHere(where)}</span></div>}
    </div>
  );
}
