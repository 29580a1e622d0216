// Part of rapport-codegen, and the same for every contract. Do not edit.
/** Values that JSON has no type of its own for. */

declare const entityBrand: unique symbol;
declare const calendarDateBrand: unique symbol;

/**
 * The identifier of a record of that entity: a UUID in lower-case text. An identifier of one entity is no identifier
 * of another, and a text becomes one only by `id`.
 */
export type ID<Entity extends string> = string & { readonly [entityBrand]: Entity };

/** A day without a time and a time zone, as `YYYY-MM-DD`. Made by `calendarDate`; compares and sorts as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** Any JSON value. */
export type JSONValue =
  | null
  | boolean
  | number
  | string
  | readonly JSONValue[]
  | { readonly [key: string]: JSONValue };

/** Says that a text, from an address bar for example, is the identifier of a record of that entity. */
export function id<Entity extends string>(text: string): ID<Entity> {
  return text.toLowerCase() as ID<Entity>;
}

/**
 * A calendar date from `YYYY-MM-DD`, or from what a `Date` shows as its day in the local time zone.
 *
 * Throws a `RangeError` if there is no such day.
 */
export function calendarDate(value: string | Date): CalendarDate {
  const text = typeof value === "string" ? value : localDay(value);
  if (!isCalendarDate(text)) throw new RangeError(`${JSON.stringify(text)} is no calendar date; write YYYY-MM-DD`);
  return text;
}

/** Whether a text is a day that there is. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(text + "T00:00:00.000Z");
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Bytes as base64url without padding. */
export function toBase64URL(bytes: Uint8Array): string {
  let binary = "";
  for (let index = 0; index < bytes.length; index += 0x8000) {
    binary += String.fromCharCode(...Array.from(bytes.subarray(index, index + 0x8000)));
  }
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Bytes from base64url. Throws a `RangeError` if the text is none. */
export function fromBase64URL(text: string): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new RangeError("the text is no base64url");
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function localDay(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, "0");
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${year}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}
