import { useEffect, useRef, useState } from "react";
import { describe } from "../../api/errors";
import { fileSize } from "../../app/format";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { TextAreaField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Icon } from "../../components/Icon";
import type { Source } from "./setup";
import { useTexts } from "./target";
import { largestFile, upload, UploadError } from "./upload";

interface FileStepProps {
  readonly onFile: (source: Source, bytes: Blob) => void;
}

/** A file by choosing, dropping or pasting. */
export function FileStep({ onFile }: FileStepProps) {
  const t = useTexts();
  const w = useWords();
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState("");
  const [failure, setFailure] = useState<string>();
  const [sending, setSending] = useState<{ readonly name: string; readonly percent: number }>();
  const input = useRef<HTMLInputElement>(null);
  const abort = useRef<AbortController>();
  useEffect(() => () => abort.current?.abort(), []);

  const send = async (file: Blob, name: string): Promise<void> => {
    setFailure(undefined);
    if (file.size === 0) return setFailure(t.emptyFile);
    if (file.size > largestFile) return setFailure(t.tooLarge(fileSize(largestFile)));
    const controller = new AbortController();
    abort.current = controller;
    setSending({ name, percent: 0 });
    try {
      const source = await upload(file, name, (percent) => setSending({ name, percent }), controller.signal);
      onFile(source, file);
    } catch (error) {
      if (controller.signal.aborted) return setSending(undefined);
      setFailure(error instanceof UploadError ? `${t.uploadFailed}.` : describe(error));
      setSending(undefined);
    }
  };

  return (
    <div className="import-file">
      <FormFailure text={failure} />
      <div
        className={`drop-area ${isOver ? "is-over" : ""}`}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file !== undefined && sending === undefined) void send(file, file.name);
        }}
      >
        {sending === undefined ? (
          <>
            <Icon name="upload" size={28} />
            <h2>{isOver ? t.dropNow : t.dropTitle}</h2>
            <p className="muted">{t.dropText}</p>
            <input
              ref={input}
              type="file"
              hidden
              accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
              aria-label={t.choose}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file !== undefined) void send(file, file.name);
              }}
            />
            <Button icon="file" variant="primary" onClick={() => input.current?.click()}>{t.choose}</Button>
          </>
        ) : (
          <>
            <h2 role="status">{t.uploading(sending.name)}</h2>
            <progress className="progress" max={100} value={sending.percent} aria-label={t.uploading(sending.name)} />
            <Button size="small" onClick={() => abort.current?.abort()}>{w.cancel}</Button>
          </>
        )}
      </div>
      <form
        className="paste-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (sending === undefined) void send(new Blob([text], { type: "text/csv" }), t.pasted);
        }}
      >
        <TextAreaField label={t.paste} hint={t.pasteHint} value={text} onValue={setText} rows={4} spellCheck={false} />
        {text.trim() !== "" && <Button type="submit" isBusy={sending !== undefined}>{t.usePaste}</Button>}
      </form>
    </div>
  );
}
