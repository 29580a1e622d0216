import { useEffect, useState } from "react";
import { ownError } from "../api/errors";
import { isSame, useDraft } from "./useDraft";
import type { DraftOptions } from "./useDraft";

/** What is to be changed of a record: what it was begun from stands with it, so that neither a reload nor what others save loses anything. */
export interface Work<Draft> {
  readonly version: number;
  readonly before: Draft;
  readonly draft: Draft;
}

export interface Edit<Entity, Draft> {
  readonly work: Work<Draft>;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly isDirty: boolean;
  /** Whether it was begun before the form was opened. */
  readonly isRestored: boolean;
  /** What somebody else has saved in the meantime, as long as nobody has chosen. */
  readonly theirs: Draft | undefined;
  /** Shows what somebody else has saved. */
  readonly conflict: (current: NonNullable<Entity>) => void;
  /** The same, if that is what a call was refused with. */
  readonly refused: (error: unknown) => boolean;
  /** Goes on from their version with what was changed here, and answers with what to save. */
  readonly keepMine: () => Work<Draft>;
  /** Gives up what was changed here, for their version. */
  readonly takeTheirs: () => void;
  /** After it was saved: what it is now. */
  readonly adopt: (saved: NonNullable<Entity>) => void;
  /** Forgets what was changed here, after it was saved or given up. */
  readonly discard: () => void;
}

/** The fields in which two drafts differ, in the form's order. */
export function differences<Draft extends object>(one: Draft, other: Draft): readonly (keyof Draft & string)[] {
  const names = Object.keys({ ...one, ...other }) as (keyof Draft & string)[];
  return names.filter((name) => !isSame(one[name], other[name]));
}

/** What was changed here. */
export function editsOf<Draft extends object>({ before, draft }: Work<Draft>): readonly (keyof Draft & string)[] {
  return differences(before, draft);
}

/** Their version, with what was changed here. */
export function mergedWith<Draft extends object>(work: Work<Draft>, theirs: Draft): Draft {
  return { ...theirs, ...Object.fromEntries(editsOf(work).map((name) => [name, work.draft[name]])) };
}

/**
 * A record in a form, by the version that was read, or a new one: kept as a draft until it is saved or given up. What others
 * change shows at once as long as nothing is changed here, and otherwise when it is saved, beside one's own.
 *
 * @param name - Of the draft, with the record's id: `deal.0190…`.
 * @param entity - The record; none for a new one.
 * @param draftOf - The record, or nothing, as the form holds it.
 */
export function useEdit<Entity extends { readonly version: number } | undefined, Draft extends object>(
  name: string,
  entity: Entity,
  draftOf: (entity: Entity | NonNullable<Entity>) => Draft,
  options: DraftOptions = {},
): Edit<Entity, Draft> {
  const workOn = (entity: Entity | NonNullable<Entity>): Work<Draft> => ({ version: entity?.version ?? 0, before: draftOf(entity), draft: draftOf(entity) });
  const { draft: work, ...kept } = useDraft<Work<Draft>>(name, workOn(entity), options);
  const [theirs, setTheirs] = useState<NonNullable<Entity>>();
  const isDirty = editsOf(work).length > 0;
  const adopt = (next: Entity | NonNullable<Entity>): void => {
    kept.clear(workOn(next));
    setTheirs(undefined);
  };
  const isOutdated = entity !== undefined && entity.version > work.version;
  useEffect(() => {
    if (isOutdated && !isDirty && theirs === undefined) adopt(entity);
  });
  return {
    work,
    draft: work.draft,
    isDirty,
    isRestored: kept.isRestored && isDirty,
    theirs: theirs === undefined ? undefined : draftOf(theirs),
    change: (change) => kept.change((now) => ({ draft: { ...now.draft, ...change } })),
    conflict: (current) => setTheirs(() => current),
    refused: (error) => {
      const own = ownError(error);
      if (own?.type !== "staleVersion" || own["current"] === undefined) return false;
      setTheirs(() => own["current"] as NonNullable<Entity>);
      return true;
    },
    keepMine: () => {
      if (theirs === undefined) return work;
      const merged = { version: theirs.version, before: draftOf(theirs), draft: mergedWith(work, draftOf(theirs)) };
      kept.change(() => merged);
      setTheirs(undefined);
      return merged;
    },
    takeTheirs: () => theirs !== undefined && adopt(theirs),
    adopt,
    discard: () => {
      if (isOutdated) return adopt(entity);
      kept.clear({ ...work, draft: work.before });
      setTheirs(undefined);
    },
  };
}
