/** Before the server kept views, they were on the device: those that still are move there, once, with nothing to do for the reader. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CreateView, SavedView } from "rapport";
import { views as server } from "../../api/client";
import { ownError } from "../../api/errors";
import { useMe } from "../../app/me";
import { changeQuery, currentRoute } from "../../app/router";
import { readStored, writeStored } from "../../app/stored";
import { isLayout } from "../../components/DataTable";
import type { Layout } from "../../components/DataTable";
import { keptQuery, refreshViews } from "./views";
import type { View } from "./views";

interface FormerView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly layout: Layout;
}

export interface FormerViews {
  /** How many the server has not taken yet, and the way to try again. */
  readonly left: number;
  readonly moveAgain: () => void;
}

const moving = new Set<string>();

export function useFormerViews(table: string, all: readonly View[] | undefined): FormerViews {
  const me = useMe();
  const key = `views.${me.id}.${table}`;
  const [left, setLeft] = useState(0);
  const latest = useRef(all);
  latest.current = all;

  const move = useCallback(async (): Promise<void> => {
    const stored = (): readonly FormerView[] => readStored(key, isFormer) ?? [];
    if (stored().length === 0 || moving.has(key)) return;
    moving.add(key);
    const taken = new Set(latest.current?.filter(({ saved }) => saved.isOwn).map(({ saved }) => saved.name));
    try {
      for (let [view] = stored(); view !== undefined; [view] = stored()) {
        const { id, name, query, layout } = view;
        const made = await create({ list: table, name, query: keptQuery(new URLSearchParams(query), layout), isShared: false }, taken);
        taken.add(made.name);
        // Each for itself: what has moved is not made again.
        const left = stored().filter((other) => other.id !== id);
        writeStored(key, left.length === 0 ? undefined : left);
        if (currentRoute().query.get("view") === id) changeQuery({ view: made.id }, { replace: true });
      }
    } catch {
      // They stay on the device, and the menu says so.
    } finally {
      moving.delete(key);
      setLeft(stored().length);
      await refreshViews().catch(() => undefined);
    }
  }, [key, table]);

  const isLoaded = all !== undefined;
  useEffect(() => {
    if (isLoaded) void move();
  }, [isLoaded, move]);
  return { left, moveAgain: () => void move() };
}

/** Under its name, or with a number if there is another one. */
async function create(input: CreateView, taken: ReadonlySet<string>): Promise<SavedView> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? input.name : `${input.name} ${number}`;
    if (taken.has(name)) continue;
    try {
      return await server.createView({ ...input, name });
    } catch (error) {
      if (ownError(error)?.type !== "nameTaken") throw error;
    }
  }
}

function isFormer(value: unknown): value is readonly FormerView[] {
  return Array.isArray(value) && value.every((view: FormerView) => typeof view?.id === "string" && typeof view.name === "string" && typeof view.query === "string" && isLayout(view.layout));
}
