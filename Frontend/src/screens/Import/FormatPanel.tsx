import type { ImportEncoding, ImportFormat, ImportFormatOptions } from "rapport";
import { SelectField, TextField } from "../../components/Field";
import { useTexts } from "./target";

interface FormatPanelProps {
  /** As it is read now: said or guessed. */
  readonly format: ImportFormat;
  /** What was said. */
  readonly chosen: ImportFormatOptions;
  readonly onFormat: (format: ImportFormatOptions) => void;
}

const encodings: readonly ImportEncoding[] = ["utf-8", "windows-1252", "utf-16le", "utf-16be", "macintosh", "ibm850", "ibm437"];
const delimiters = [",", ";", "\t", "|"] as const;
const quotes = ["\"", "'"] as const;

/** How the file is written: guessed, until something else is said. */
export function FormatPanel({ format, chosen, onFormat }: FormatPanelProps) {
  const t = useTexts();
  return (
    <fieldset className="import-format">
      <legend>{t.format}</legend>
      <SelectField
        label={t.encoding}
        value={format.encoding}
        onValue={(value) => onFormat({ ...chosen, encoding: encodings.find((encoding) => encoding === value) ?? null })}
        choices={encodings.map((value) => ({ value, label: t.encodings[value] }))}
      />
      <SelectField
        label={t.delimiter}
        value={format.delimiter}
        onValue={(value) => onFormat({ ...chosen, delimiter: delimiters.find((delimiter) => delimiter === value) ?? null })}
        choices={delimiters.map((value) => ({ value, label: t.delimiters[value] ?? value }))}
      />
      <SelectField
        label={t.quote}
        value={format.quote}
        onValue={(value) => onFormat({ ...chosen, quote: quotes.find((quote) => quote === value) ?? null })}
        choices={quotes.map((value) => ({ value, label: t.quotes[value] ?? value }))}
      />
      <SelectField
        label={t.header}
        value={format.hasHeader ? "yes" : "no"}
        onValue={(value) => onFormat({ ...chosen, hasHeader: value === "yes" })}
        choices={[{ value: "yes", label: t.headers.yes }, { value: "no", label: t.headers.no }]}
      />
      <TextField
        label={t.leading}
        type="number"
        min={0}
        max={1000}
        value={String(format.leadingLines)}
        onValue={(value) => /^\d{1,4}$/.test(value) && Number(value) <= 1000 && onFormat({ ...chosen, leadingLines: Number(value) })}
      />
    </fieldset>
  );
}
