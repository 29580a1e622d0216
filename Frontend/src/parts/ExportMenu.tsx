import { useState } from "react";
import { isRapportError } from "rapport";
import type { CallOptions, ExportedFile, ExportFormat } from "rapport";
import { describe } from "../api/errors";
import { defineMessages, useMessages } from "../app/i18n";
import { Icon } from "../components/Icon";
import { Menu } from "../components/Menu";
import { showError, showToast } from "../components/Toast";
import { saveFile } from "./download";
import "./ExportMenu.css";

const messages = defineMessages(
  {
    formats: { pdf: "PDF to read and print", xlsx: "Excel workbook", csv: "CSV for programs" },
    making: "The file is being made",
    cancel: "Cancel the export",
    cancelled: "The export was cancelled.",
    done: (name: string) => `${name} is in your downloads`,
    tooMany: "That is too much for pages to print. Narrow it down, or take a table.",
  },
  {
    formats: { pdf: "PDF zum Lesen und Drucken", xlsx: "Excel-Arbeitsmappe", csv: "CSV für Programme" },
    making: "Die Datei wird erstellt",
    cancel: "Export abbrechen",
    cancelled: "Der Export wurde abgebrochen.",
    done: (name: string) => `${name} liegt bei den Downloads`,
    tooMany: "Für Seiten zum Drucken ist das zu viel. Eingrenzen, oder eine Tabelle nehmen.",
  },
);

interface ExportMenuProps {
  readonly label: string;
  readonly formats: readonly ExportFormat[];
  /** Asks for the file. With these options the call ends when it is cancelled, and the server's work with it. */
  readonly run: (format: ExportFormat, options: CallOptions) => Promise<ExportedFile>;
}

/** Makes a file on the server and lets the browser save it. As long as it is being made, it can be cancelled. */
export function ExportMenu({ label, formats, run }: ExportMenuProps) {
  const t = useMessages(messages);
  const [making, setMaking] = useState<AbortController>();
  const isBusy = making !== undefined;
  const start = async (format: ExportFormat): Promise<void> => {
    const controller = new AbortController();
    setMaking(controller);
    try {
      const file = await run(format, { signal: controller.signal, batch: false });
      saveFile(file);
      showToast(t.done(file.name));
    } catch (error) {
      if (controller.signal.aborted) return void showToast(t.cancelled);
      const isTooMany = isRapportError(error) && error.code === "UNPROCESSABLE" && format === "pdf";
      showError(isTooMany ? t.tooMany : describe(error));
    } finally {
      setMaking(undefined);
    }
  };
  return (
    <>
      <Menu
        label={label}
        className="export-menu"
        align="end"
        button={<>{isBusy ? <span className="spinner" aria-hidden="true" /> : <Icon name="download" />}<span>{label}</span></>}
        items={isBusy
          ? [{ id: "cancel", label: t.cancel, icon: "close", onSelect: () => making.abort() }]
          : formats.map((format) => ({ id: format, label: t.formats[format], onSelect: () => void start(format) }))}
      />
      <span className="visually-hidden" role="status">{isBusy ? t.making : ""}</span>
    </>
  );
}
