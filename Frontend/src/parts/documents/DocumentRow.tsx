import type { CustomerDocument } from "rapport";
import { ago, fileSize } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import type { RowProps } from "../../components/VirtualItems";
import { DocumentIcon } from "./DocumentIcon";
import { Highlighted } from "./Highlighted";
import { messages } from "./messages";

interface DocumentRowProps {
  readonly row: RowProps;
  readonly document: CustomerDocument;
  /** Words that were looked for, and where they stand in the text. */
  readonly query?: string;
  readonly excerpt?: string | undefined;
  /** Left out where all are of one customer. */
  readonly showsCustomer: boolean;
  readonly onOpen: () => void;
  /** Shows only documents with it. */
  readonly onTag?: ((tag: string) => void) | undefined;
}

/** One document in a list. */
export function DocumentRow({ row, document, query = "", excerpt, showsCustomer, onOpen, onTag }: DocumentRowProps) {
  const t = useMessages(messages);
  return (
    <li {...row} className="document-row" data-document={document.id}>
      <DocumentIcon document={document} />
      <div className="document-main">
        <button type="button" className="document-open" data-main="" onClick={onOpen}><Highlighted text={document.title} query={query} /></button>
        <span className="document-facts">
          {showsCustomer && document.customerName !== undefined && document.customerName !== null && <span className="document-customer">{document.customerName}</span>}
          <span>{fileSize(document.size)}</span>
          <span>{ago(document.updatedAt)}</span>
          <span>{document.ownerName}</span>
          {document.currentVersion > 1 && <span>{t.versionShort(document.currentVersion)}</span>}
        </span>
        {excerpt !== undefined && <p className="document-excerpt">… <Highlighted text={excerpt} query={query} /> …</p>}
      </div>
      <div className="document-labels">
        {document.currentVersion === 0 && <Badge tone="warning" icon="alert" title={t.notArrivedHint}>{t.notArrived}</Badge>}
        {document.category !== undefined && document.category !== null && <Badge>{document.category}</Badge>}
        {document.tags.map((tag) => onTag === undefined
          ? <span key={tag} className="tag">{tag}</span>
          : <button key={tag} type="button" className="tag" onClick={() => onTag(tag)}>{tag}</button>)}
      </div>
    </li>
  );
}
