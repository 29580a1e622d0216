import { useState } from "react";
import type { ID } from "rapport";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { SearchField } from "../../components/SearchField";
import { DocumentDialog } from "./DocumentDialog";
import { DocumentList } from "./DocumentList";
import { DropZone } from "./DropZone";

import { UploadButton } from "./UploadButton";
import { UploadList } from "./UploadList";
import { useAddFiles } from "./addFiles";
import { messages } from "./messages";
import { useUploads } from "./uploads";
import { useDocuments } from "./useDocuments";
import "./documents.css";

interface CustomerDocumentsProps {
  readonly customer: { readonly id: ID<"CustomerProfile">; readonly name: string };
}

/** The documents of one customer: found, opened, and added by dropping files anywhere on the list. */
export function CustomerDocuments({ customer }: CustomerDocumentsProps) {
  const t = useMessages(messages);
  const words = useWords();
  const mayAdd = mayWrite(useMe());
  const [text, setText] = useState("");
  const [open, setOpen] = useState<ID<"Document">>();
  const found = useDocuments({ customerProfileId: customer.id, text });
  const uploads = useUploads(({ target }) => target.kind === "document" && target.customerProfileId === customer.id);
  const add = useAddFiles(customer.id);
  const hasAny = text !== "" || found.documents.length > 0;
  return (
    <DropZone isEnabled={mayAdd} where={customer.name} onFiles={add}>
      {hasAny && (
        <div className="document-tools">
          <SearchField label={`${t.documents}: ${words.search}`} value={text} onValue={setText} />
          {mayAdd && <UploadButton onFiles={add} />}
        </div>
      )}
      <UploadList uploads={uploads} />
      <DocumentList
        found={found}
        showsCustomer={false}
        isFiltered={text !== ""}
        emptyText={mayAdd ? t.emptyText : t.emptyReadOnly}
        emptyAction={mayAdd ? <UploadButton onFiles={add} /> : undefined}
        onOpen={setOpen}
      />
      {open !== undefined && <DocumentDialog key={open} id={open} onClose={() => setOpen(undefined)} />}
    </DropZone>
  );
}
