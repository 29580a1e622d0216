/** Cells of tables that are changed where they stand. */
import type { Rules } from "rapport";
import { ownError } from "../api/errors";
import { issueText } from "../api/issues";
import { loadContract } from "../api/rules";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface CellChange<Row, Change, Saved> {
  /** The type of the input, whose rules are asked first. */
  readonly type: keyof Rules;
  /** What the cell is called. */
  readonly label: string;
  readonly row: Row;
  readonly change: Change;
  /** Fields that have to be as they were for the change to mean the same; it is stale where somebody else has changed one. */
  readonly relies?: readonly (keyof Row & string)[];
  /** Sends the change, based on a version. */
  readonly send: (key: { readonly id: Row extends { readonly id: infer Id } ? Id : never; readonly version: number }) => Promise<Saved>;
  /** Hears what the record is by now where somebody else has changed the same; answers with what to say of it. */
  readonly onStale: (current: Row) => string;
}

/** Somebody may change a record this often while one cell is on its way. */
const mostAttempts = 4;

/** Sends one cell. What somebody else has changed in other fields meanwhile stays. Throws what the cell is to show. */
export async function saveCell<Row extends Versioned, Change extends object, Saved>(cell: CellChange<Row, Change, Saved>): Promise<Saved> {
  const { type, label, row, change, relies = [] } = cell;
  const id = row.id as Parameters<typeof cell.send>[0]["id"];
  const { validate } = await loadContract();
  const issue = validate(type, { id, version: row.version, ...change })[0];
  if (issue !== undefined) throw new RangeError(issueText(label, issue, Object.values(change)[0] === ""));
  let { version } = row;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await cell.send({ id, version });
    } catch (error) {
      const own = ownError(error);
      if (own?.type !== "staleVersion") throw error;
      const current = own["current"] as Row;
      if (attempt === mostAttempts || isTouched(row, current, change) || relies.some((field) => row[field] !== current[field])) throw new RangeError(cell.onStale(current));
      version = current.version;
    }
  }
}

/** The tags of a text that names them with commas between, each once. */
export function tagsOf(text: string): readonly string[] {
  return [...new Set(text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

type Fields = { readonly [field: string]: unknown };

/** Whether somebody else has changed what is to be changed. Of custom fields each counts by itself. */
function isTouched(base: object, current: object, change: object): boolean {
  const text = (value: unknown): string => JSON.stringify(value ?? null);
  return Object.entries(change).some(([field, value]) => {
    const [before, now] = [(base as Fields)[field], (current as Fields)[field]];
    if (field !== "customFields") return text(before) !== text(now);
    return Object.keys(value as object).some((key) => text((before as Fields)[key]) !== text((now as Fields)[key]));
  });
}
