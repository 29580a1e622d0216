import { describe } from "../../api/errors";
import { fileSize } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { IconButton } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { fileKind } from "./kinds";
import { messages } from "./messages";
import { TransferRefused } from "./transfer";
import { cancelUpload, dismissUpload, pauseUpload, resumeUpload } from "./uploads";
import type { Upload } from "./uploads";

/** What is on its way, how far it is, and what one can do about it. */
export function UploadList({ uploads }: { readonly uploads: readonly Upload[] }) {
  const t = useMessages(messages);
  if (uploads.length === 0) return null;
  const open = uploads.filter(({ state }) => state !== "done").length;
  return (
    <section className="uploads" aria-label={t.uploads}>
      <p className="uploads-title" role="status">{open > 0 ? t.uploading(open) : t.uploaded(uploads.length)}</p>
      <ul>{uploads.map((upload) => <UploadRow key={upload.id} upload={upload} />)}</ul>
    </section>
  );
}

function UploadRow({ upload }: { readonly upload: Upload }) {
  const t = useMessages(messages);
  const { id, file, state, sent } = upload;
  const share = state === "done" ? 100 : file.size === 0 ? 0 : Math.min(100, Math.round((sent / file.size) * 100));
  return (
    <li className={`upload ${state}`}>
      <Icon name={fileKind(file.name, file.type).icon} />
      <div className="upload-main">
        <span className="upload-name">{file.name}</span>
        <progress className="upload-progress" aria-label={t.progressOf(file.name)} max={100} value={share} />
        <span className="upload-state">
          {t.states[state]} · {state === "done" ? fileSize(file.size) : t.sentOf(fileSize(sent), fileSize(file.size))}
        </span>
        {state === "failed" && <Failure error={upload.error} />}
      </div>
      <div className="upload-actions">
        {(state === "sending" || state === "waiting") && <IconButton icon="pause" size="small" label={t.pause(file.name)} onClick={() => pauseUpload(id)} />}
        {state === "paused" && <IconButton icon="play" size="small" label={t.resume(file.name)} onClick={() => resumeUpload(id)} />}
        {state === "failed" && <IconButton icon="undo" size="small" label={t.retry(file.name)} onClick={() => resumeUpload(id)} />}
        {state === "done"
          ? <IconButton icon="close" size="small" label={t.dismiss(file.name)} onClick={() => dismissUpload(id)} />
          : <IconButton icon="close" size="small" label={t.cancelUpload(file.name)} onClick={() => void cancelUpload(id)} />}
      </div>
    </li>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  return <span className="upload-error" role="alert">{useFailure(error)}</span>;
}

function useFailure(error: unknown): string {
  const t = useMessages(messages);
  if (error instanceof TypeError) return t.uploadBroke;
  if (!(error instanceof TransferRefused)) return describe(error);
  switch (error.status) {
    case 401:
    case 404: return t.uploadGone;
    case 409: return t.uploadBusy;
    case 413: return t.uploadTooLarge;
    case 422: return t.uploadSpoiled;
    case 503: return t.uploadNoRoom;
    default: return t.uploadRefused;
  }
}
