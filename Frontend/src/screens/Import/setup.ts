/** What is to be imported, and how: from choosing the file until it was imported. It survives a reload, but for the file's own bytes. */
import { useState } from "react";
import type {
  ColumnMapping, ID, ImportColumn, ImportCustomers, ImportDuplicatePolicy, ImportField, ImportFormatOptions, ImportInvalidPolicy, ImportKey, ImportMode,
} from "rapport";
import type { Target } from "./target";

export interface Source {
  readonly fileId: ID<"StoredFile">;
  readonly name: string;
}

export interface Options {
  readonly mode: ImportMode;
  readonly matchBy: readonly ImportKey[];
  readonly duplicates: ImportDuplicatePolicy;
  readonly invalidValues: ImportInvalidPolicy;
  readonly ownerId: string;
  readonly country: string;
  readonly system: string;
  readonly tags: readonly string[];
}

export interface Setup {
  readonly source: Source | undefined;
  /** What is not to be guessed. */
  readonly format: ImportFormatOptions;
  /** What each column says, by its number; absent as long as it is guessed. */
  readonly mapping: readonly ColumnMapping[] | undefined;
  readonly mappingId: ID<"ImportMapping"> | undefined;
  readonly options: Options;
}

function blankSetup({ keys }: Target): Setup {
  return {
    source: undefined,
    format: {},
    mapping: undefined,
    mappingId: undefined,
    options: { mode: "upsert", matchBy: keys, duplicates: "skip", invalidValues: "fail", ownerId: "", country: "", system: "", tags: [] },
  };
}

export interface SetupState {
  readonly setup: Setup;
  readonly change: (change: Partial<Setup>) => void;
  /** Begins with a file: what was said of another one does not hold for it, but for what to do with the rows. */
  readonly begin: (source: Source, bytes: Blob) => void;
  readonly clear: () => void;
  /** Goes on with another file, and all that is known of it. */
  readonly replace: (setup: Setup, bytes: Blob) => void;
  /** The file as it is on this device; absent after a reload. */
  readonly bytes: Blob | undefined;
}

export function useSetup(target: Target): SetupState {
  const blank = blankSetup(target);
  const [setup, setSetup] = useState(() => stored(target) ?? blank);
  const [bytes, setBytes] = useState<Blob>();
  const put = (next: Setup): void => {
    setSetup(next);
    store(target, next);
  };
  return {
    setup,
    bytes,
    change: (change) => put({ ...setup, ...change }),
    begin: (source, bytes) => {
      setBytes(bytes);
      put({ ...blank, options: setup.options, source });
    },
    replace: (next, bytes) => {
      setBytes(bytes);
      put(next);
    },
    clear: () => {
      setBytes(undefined);
      put(blank);
    },
  };
}

/** What a column says; absent for one that is passed over. */
type Said = Pick<ImportColumn, "field" | "customField">;
/** The same in a mapping. */
type Meaning = Pick<ColumnMapping, "field" | "customField">;

const customPrefix = "customFields.";

/** What a column says in one word, as the server names it in problems: a field, or `customFields.` and a key. Empty if it is passed over. */
export function wordOf({ field, customField }: Said): string {
  return customField == null ? field ?? "" : `${customPrefix}${customField}`;
}

/** The word of a custom field. */
export function customWord(key: string): string {
  return `${customPrefix}${key}`;
}

/** The word that was chosen, as a mapping has it. */
export function meaningOf(word: string, fields: readonly ImportField[]): Meaning | undefined {
  if (word.startsWith(customPrefix)) return { field: "customField", customField: word.slice(customPrefix.length) };
  const field = fields.find((field) => field === word);
  return field === undefined ? undefined : { field };
}

/** What a column says, as a mapping has it. */
export function meaning({ field, customField }: Said): Meaning | undefined {
  if (field == null) return undefined;
  return customField == null ? { field } : { field, customField };
}

/** The mapping with one column changed. */
export function remapped(columns: readonly ImportColumn[], number: number, changed: Meaning | undefined): readonly ColumnMapping[] {
  return columns.flatMap((column) => {
    const now = column.number === number ? changed : meaning(column);
    return now === undefined ? [] : [{ number: column.number, ...now }];
  });
}

/** What to ask of the server. */
export function importInput(target: Target, setup: Setup, source: Source, isDryRun: boolean): ImportCustomers {
  const { mode, matchBy, duplicates, invalidValues, ownerId, country, system, tags } = setup.options;
  return {
    fileId: source.fileId,
    name: source.name,
    format: setup.format,
    ...(setup.mapping === undefined ? {} : { mapping: setup.mapping }),
    ...(setup.mapping !== undefined || setup.mappingId === undefined ? {} : { mappingId: setup.mappingId }),
    mode,
    matchBy,
    duplicates,
    invalidValues,
    dryRun: isDryRun,
    tags,
    ...(ownerId === "" ? {} : { ownerId: ownerId as ID<"User"> }),
    ...(country === "" ? {} : { country }),
    ...(!target.hasSystems || system.trim() === "" ? {} : { system }),
  };
}

const storageKey = ({ name }: Target): string => `rapport.import.${name}`;

function stored(target: Target): Setup | undefined {
  try {
    const text = sessionStorage.getItem(storageKey(target));
    return text === null ? undefined : { ...blankSetup(target), ...(JSON.parse(text) as Partial<Setup>) };
  } catch {
    return undefined;
  }
}

function store(target: Target, setup: Setup): void {
  try {
    sessionStorage.setItem(storageKey(target), JSON.stringify(setup));
  } catch {
    // Storage may be forbidden; it then lasts as long as the page.
  }
}
