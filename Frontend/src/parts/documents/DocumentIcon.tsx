import { useState } from "react";
import type { CustomerDocument } from "rapport";
import { Icon } from "../../components/Icon";
import { fileKind } from "./kinds";

/** How a document looks, in small, if its list has asked for pictures; or else what kind of file it is. */
export function DocumentIcon({ document }: { readonly document: CustomerDocument }) {
  const [broken, setBroken] = useState<string>();
  const url = document.thumbnailUrl ?? undefined;
  if (url !== undefined && url !== broken) {
    // The document's title stands beside it.
    return <img className="document-thumbnail" src={url} alt="" width={40} height={40} loading="lazy" decoding="async" onError={() => setBroken(url)} />;
  }
  const kind = fileKind(document.fileName, document.mediaType);
  return <span className="document-icon" data-kind={kind.icon}><Icon name={kind.icon} size={20} /><span aria-hidden="true">{kind.word}</span></span>;
}
