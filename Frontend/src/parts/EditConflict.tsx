import { differences, editsOf, mergedWith } from "../app/useEdit";
import type { Edit, Work } from "../app/useEdit";
import { useWords } from "../app/words";
import { ConflictNotice } from "./ConflictNotice";

interface EditConflictProps<Draft> {
  readonly edit: Pick<Edit<never, Draft>, "work" | "theirs" | "keepMine" | "takeTheirs">;
  /** `Someone else has changed this deal` */
  readonly title: string;
  readonly labels: { readonly [Name in keyof Draft & string]: string };
  /** How a field reads, where it is not what stands in it. */
  readonly textOf?: ((name: keyof Draft & string, draft: Draft) => string | undefined) | undefined;
  readonly isBusy: boolean;
  /** Saves what was changed here, based on their version. */
  readonly onMine: (work: Work<Draft>) => void;
  /** Hears that their version was taken. */
  readonly onTheirs?: () => void;
}

/** If somebody else was faster: every field that either has changed, in both versions, and the choice. */
export function EditConflict<Draft extends object>({ edit, title, labels, textOf, isBusy, onMine, onTheirs }: EditConflictProps<Draft>) {
  const w = useWords();
  const { work, theirs } = edit;
  if (theirs === undefined) return null;
  const mine = mergedWith(work, theirs);
  const text = (name: keyof Draft & string, draft: Draft): string => textOf?.(name, draft) ?? spoken(draft[name], w);
  return (
    <ConflictNotice
      title={title}
      rows={[...new Set([...editsOf(work), ...differences(work.before, theirs)])].map((name) => ({
        label: labels[name],
        mine: text(name, mine),
        theirs: text(name, theirs),
      }))}
      isBusy={isBusy}
      onMine={() => onMine(edit.keepMine())}
      onTheirs={() => {
        edit.takeTheirs();
        onTheirs?.();
      }}
    />
  );
}

function spoken(value: unknown, words: { readonly yes: string; readonly no: string }): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.join(", ");
  return value === undefined || value === null ? "" : String(value);
}
