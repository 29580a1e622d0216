import { useState } from "react";
import type { DocumentDetail } from "rapport";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { fileKind, hasPicture } from "./kinds";
import { messages } from "./messages";

/** The picture itself, or the first page of a PDF as the server has drawn it. */
export function DocumentPreview({ detail }: { readonly detail: DocumentDetail }) {
  const t = useMessages(messages);
  const { document, preview, versions } = detail;
  const [broken, setBroken] = useState<string>();
  const isComing = versions.some(({ number, textState }) => number === document.currentVersion && textState === "waiting");
  const kind = fileKind(document.fileName, document.mediaType);
  const isPDF = document.mediaType === "application/pdf";
  if (preview !== undefined && preview !== null && broken !== preview.url) {
    return (
      <figure className={`document-preview ${isPDF ? "page" : ""}`}>
        <img src={preview.url} alt={t.previewOf(document.title)} onError={() => setBroken(preview.url)} />
        {isPDF && <figcaption>{t.firstPage}</figcaption>}
      </figure>
    );
  }
  return (
    <div className="document-preview none">
      <Icon name={kind.icon} size={32} />
      <strong>{kind.word}</strong>
      {isComing && hasPicture(document.mediaType)
        ? <span role="status">{t.previewComing}</span>
        : <><span>{document.currentVersion === 0 ? t.notArrived : t.noPreview}</span><small>{document.currentVersion === 0 ? t.notArrivedHint : t.noPreviewHint}</small></>}
    </div>
  );
}
