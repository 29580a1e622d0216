/** Who is signed in, and what they may do as far as the page can know. The server decides. */
import { createContext, useContext } from "react";
import type { Me, Opportunity } from "rapport";

export const MeContext = createContext<Me | undefined>(undefined);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error("useMe is used outside of MeContext");
  return me;
}

/** Whether they write at all. */
export function mayWrite(me: Me): boolean {
  return me.role !== "viewer";
}

/** Whether they may change that deal; `rep`s change only their own. */
export function mayChange(me: Me, deal: Opportunity): boolean {
  return mayWrite(me) && (me.role !== "rep" || deal.ownerId === me.id);
}
