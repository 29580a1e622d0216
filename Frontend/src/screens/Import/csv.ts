/** Tables as text. Pure. */
interface TableFormat {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape?: string | null;
  /** Lines with something in them before the table. */
  readonly leadingLines: number;
  readonly hasHeader: boolean;
}

export interface Table {
  /** Absent if the columns have no names. */
  readonly header: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
}

export function parseTable(text: string, format: TableFormat): Table {
  const records = parseRecords(withoutLeadingLines(text.replace(/^\uFEFF/, ""), format.leadingLines), format);
  const isBlank = (record: readonly string[]): boolean => record.length === 1 && record[0] === "";
  // Lines without anything are no rows.
  const lines = records.filter((record) => !isBlank(record));
  return format.hasHeader ? { header: lines[0] ?? [], rows: lines.slice(1) } : { header: undefined, rows: lines };
}

/** With commas, and quotation marks where they are needed. */
export function writeTable({ header, rows }: Table): string {
  const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const line = (cells: readonly string[]): string => {
    const written = cells.map(cell).join(",");
    // A line with nothing in it would be no row.
    return written === "" ? '""' : written;
  };
  return [...(header === undefined ? [] : [header]), ...rows].map(line).join("\r\n") + "\r\n";
}

function withoutLeadingLines(text: string, count: number): string {
  let rest = text;
  let left = count;
  while (left > 0 && rest !== "") {
    const end = rest.search(/\r\n|\r|\n/);
    const line = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? "" : rest.slice(end).replace(/^(\r\n|\r|\n)/, "");
    if (line.trim() !== "") left -= 1;
  }
  return rest;
}

function parseRecords(text: string, { delimiter, quote, escape }: TableFormat): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = "";
  let isQuoted = false;
  let isStart = true;
  const endCell = (): void => {
    record.push(cell);
    cell = "";
    isStart = true;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const next = text.charAt(index + 1);
    if (isQuoted) {
      if (escape != null && escape !== quote && character === escape && next === quote) {
        cell += quote;
        index += 1;
      } else if (character !== quote) {
        cell += character;
      } else if (next === quote) {
        cell += quote;
        index += 1;
      } else {
        isQuoted = false;
      }
    } else if (character === quote && isStart) {
      isQuoted = true;
      isStart = false;
    } else if (character === delimiter) {
      endCell();
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && next === "\n") index += 1;
      endCell();
      records.push(record);
      record = [];
    } else {
      cell += character;
      isStart = false;
    }
  }
  if (cell !== "" || record.length > 0 || isQuoted) {
    endCell();
    records.push(record);
  }
  return records;
}
