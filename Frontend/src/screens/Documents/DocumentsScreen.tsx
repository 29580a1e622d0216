import { id } from "rapport";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { changeQuery, useQueryParam, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { UploadButton } from "../../parts/documents/UploadButton";
import { DocumentDialog } from "../../parts/documents/DocumentDialog";
import { DocumentList } from "../../parts/documents/DocumentList";
import { DropZone } from "../../parts/documents/DropZone";
import { UploadList } from "../../parts/documents/UploadList";
import { useAddFiles } from "../../parts/documents/addFiles";
import { messages as parts } from "../../parts/documents/messages";
import { useUploads } from "../../parts/documents/uploads";
import { useDocuments } from "../../parts/documents/useDocuments";
import { DeletedDocuments } from "./DeletedDocuments";
import { DocumentFilters } from "./DocumentFilters";
import { filterOf } from "./filter";
import { messages } from "./messages";
import "./Documents.css";
import "../../parts/documents/documents.css";

/** All documents that one may see: found by every word in them, added by dropping files anywhere. */
export default function DocumentsScreen() {
  const t = useMessages(messages);
  const p = useMessages(parts);
  const mayAdd = mayWrite(useMe());
  const filter = filterOf(useRoute().query);
  const [open, setOpen] = useQueryParam("document");
  const found = useDocuments(filter);
  const add = useAddFiles(filter.customerProfileId, filter.category);
  const uploads = useUploads(({ target }) => target.kind === "document");
  const isFiltered = [filter.customerProfileId, filter.category, filter.tag, filter.text].some((value) => value !== undefined);
  useTitle(t.title);
  return (
    <div className="documents">
      <header className="page-header">
        <h1>{t.title}</h1>
        <div className="page-tools">
          {found.total !== undefined && <span className="documents-count" role="status">{t.found(found.total)}</span>}
          {mayAdd && !filter.isDeleted && <UploadButton onFiles={add} />}
        </div>
      </header>
      <div className="documents-body">
        <DocumentFilters filter={filter} />
        {filter.isDeleted === true
          ? <DeletedDocuments found={found} />
          : (
            <DropZone isEnabled={mayAdd} where={p.theDocuments} onFiles={add}>
              <UploadList uploads={uploads} />
              <DocumentList
                found={found}
                showsCustomer
                isFiltered={isFiltered}
                emptyText={mayAdd ? p.emptyText : p.emptyReadOnly}
                onOpen={setOpen}
                onTag={(tag) => changeQuery({ tag })}
              />
            </DropZone>
          )}
      </div>
      {open !== undefined && <DocumentDialog key={open} id={id<"Document">(open)} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
