/**
 * Moves that the page shows already and the server has not confirmed yet. They lie over the lists that it has answered;
 * taking one away rolls it back.
 */
import { useSyncExternalStore } from "react";
import type { Opportunity } from "rapport";

interface PendingMove {
  readonly deal: Opportunity;
  /** The key of the stage; absent if the deal is on its way out. */
  readonly stage?: string;
  /** Among the other deals of the stage. */
  readonly index: number;
}

const listeners = new Set<() => void>();
let moves: readonly PendingMove[] = [];

export function usePendingMoves(): readonly PendingMove[] {
  return useSyncExternalStore(subscribe, () => moves);
}

/** Shows a move. The result takes it away again. */
export function showMove(move: PendingMove): () => void {
  set([...moves.filter(({ deal }) => deal.id !== move.deal.id), move]);
  return () => set(moves.filter((shown) => shown !== move));
}

/** A stage's deals as they will be after the moves. */
export function arrange(deals: readonly Opportunity[], stage: string, moves: readonly PendingMove[]): readonly Opportunity[] {
  let arranged = deals;
  for (const move of moves) {
    const others = arranged.filter(({ id }) => id !== move.deal.id);
    if (move.stage === stage) others.splice(move.index, 0, move.deal);
    if (move.stage === stage || others.length < arranged.length) arranged = others;
  }
  return arranged;
}

function set(next: readonly PendingMove[]): void {
  moves = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
