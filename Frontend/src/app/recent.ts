/** The records that one has opened last, on this device, for each member. */
import type { Me } from "rapport";
import type { IconName } from "../components/Icon";
import { readStored, writeStored } from "./stored";

export interface Recent {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  /** Its address; `?deal=…` opens a deal beside the page that one is on. */
  readonly to: string;
}

const most = 8;

/** The last one first. */
export function recents(me: Me): readonly Recent[] {
  return readStored(keyOf(me), isRecents) ?? [];
}

export function remember(me: Me, recent: Recent): void {
  writeStored(keyOf(me), [recent, ...recents(me).filter(({ id }) => id !== recent.id)].slice(0, most));
}

function keyOf(me: Me): string {
  return `recent.${me.id}`;
}

function isRecents(value: unknown): value is readonly Recent[] {
  return Array.isArray(value) && value.every((item: Recent) => typeof item?.id === "string" && typeof item.label === "string" && typeof item.to === "string" && typeof item.icon === "string");
}
