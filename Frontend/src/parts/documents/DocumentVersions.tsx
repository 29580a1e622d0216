import { useState } from "react";
import type { DocumentDetail, DocumentVersion } from "rapport";
import { fileSize, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import { IconButton } from "../../components/Button";
import { TextField } from "../../components/Field";
import { UploadButton } from "./UploadButton";
import { UploadList } from "./UploadList";
import { useDocumentActions } from "./documentActions";
import { messages } from "./messages";
import { startUploads, useUploads } from "./uploads";

interface DocumentVersionsProps {
  readonly detail: DocumentDetail;
  readonly mayChange: boolean;
}

/** All versions, the newest first, and the way to a new one. */
export function DocumentVersions({ detail, mayChange }: DocumentVersionsProps) {
  const t = useMessages(messages);
  const [note, setNote] = useState("");
  const { document, versions } = detail;
  const uploads = useUploads(({ target, state }) => target.kind === "version" && target.documentId === document.id && state !== "done");
  const send = (files: readonly File[]): void => {
    startUploads(files.slice(0, 1), { kind: "version", documentId: document.id, note: note.trim() === "" ? undefined : note.trim() });
    setNote("");
  };
  return (
    <div className="document-versions">
      {mayChange && (
        <div className="new-version">
          <TextField label={t.newVersionNote} hint={t.newVersionNoteHint} value={note} onValue={setNote} maxLength={1000} />
          <UploadButton isMultiple={false} variant="secondary" onFiles={send}>{t.newVersion}</UploadButton>
        </div>
      )}
      <UploadList uploads={uploads} />
      <ol className="version-list" aria-label={t.versions}>
        {versions.map((version) => <Version key={version.number} version={version} detail={detail} />)}
      </ol>
    </div>
  );
}

function Version({ version, detail }: { readonly version: DocumentVersion; readonly detail: DocumentDetail }) {
  const t = useMessages(messages);
  const actions = useDocumentActions();
  const { number, state, note, fileName, size, createdByName, createdAt } = version;
  return (
    <li>
      <div className="version-main">
        <strong>{t.versionShort(number)}</strong>
        {number === detail.document.currentVersion && <Badge tone="good">{t.current}</Badge>}
        {state !== "stored" && <Badge tone="warning">{state === "waiting" ? t.waiting : t.expired}</Badge>}
        <span className="version-file">{fileName} · {fileSize(size)}</span>
        {note !== undefined && note !== null && <p>{note}</p>}
        <small>{t.by(createdByName, moment(createdAt))}</small>
      </div>
      {state === "stored" && (
        <IconButton icon="download" label={t.downloadVersion(number)} onClick={() => void actions.download(detail.document, number)} />
      )}
    </li>
  );
}
