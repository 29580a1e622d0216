// Part of rapport-codegen, and the same for every contract. Do not edit.
import type { TypeExpression } from "./descriptors.js";
import type { Finding } from "./rules.js";
import { isCalendarDate } from "./values.js";

/**
 * What is wrong with the type of a value that is no container: nothing, an issue, or in words what was expected where
 * something else altogether stands.
 */
export function typeFinding(type: TypeExpression, value: unknown): Finding | string | undefined {
  if (type.startsWith("@")) {
    if (typeof value !== "string") return "an id";
    return isUUID(value) ? undefined : wrong("must be an id: a UUID such as 018f4a5e-7b2c-7d3e-8f90-0123456789ab");
  }
  const range = ranges[type];
  if (range !== undefined) return integerFinding(value, range);
  switch (type) {
    case "json": return undefined;
    case "boolean": return typeof value === "boolean" ? undefined : "true or false";
    case "double":
      if (typeof value !== "number") return "a number";
      return Number.isFinite(value) ? undefined : wrong("is too large for a number", "range");
    case "money": return typeof value === "number" ? moneyFinding(value) : "an amount";
    case "instant":
      if (!(value instanceof Date)) return "a moment";
      return Number.isNaN(value.getTime()) ? wrong(moment) : undefined;
    case "bytes": return value instanceof Uint8Array ? undefined : "bytes";
    case "calendarDate":
      if (typeof value !== "string") return "a date";
      return isCalendarDate(value) ? undefined : wrong("must be a date that exists, in the form YYYY-MM-DD");
    case "url":
      if (typeof value !== "string") return "a URL";
      return isURL(value) ? undefined : wrong("must be an absolute URL of at most 2048 bytes");
    default: return typeof value === "string" ? undefined : "a string";
  }
}

const moment = "must be a moment in ISO 8601 with an offset, such as 2026-01-31T09:30:00.000Z";

function wrong(message: string, code = "type"): Finding {
  return { code, message };
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);
const zero = BigInt(0);
const one = BigInt(1);
const two = (power: number): bigint => BigInt(2) ** BigInt(power);

const ranges: { readonly [type: string]: readonly [bigint, bigint] } = {
  int8: [-two(7), two(7) - one],
  int16: [-two(15), two(15) - one],
  int32: [-two(31), two(31) - one],
  int64: [-two(63), two(63) - one],
  int: [-safe, safe],
  uint8: [zero, two(8) - one],
  uint16: [zero, two(16) - one],
  uint32: [zero, two(32) - one],
  uint64: [zero, two(64) - one],
};

function integerFinding(value: unknown, [minimum, maximum]: readonly [bigint, bigint]): Finding | string | undefined {
  if (typeof value === "number" && !Number.isInteger(value)) return wrong("must be a whole number");
  if (typeof value !== "number" && typeof value !== "bigint") return "a whole number";
  const number = BigInt(value);
  if (number >= minimum && number <= maximum) return undefined;
  const bound = { minimum: String(minimum), maximum: String(maximum) };
  return { code: "range", message: `must be from ${minimum} to ${maximum}`, bound };
}

/** At most 15 significant digits, and four of them behind the point. */
function moneyFinding(value: number): Finding | undefined {
  if (!Number.isFinite(value)) return wrong("is too large for an amount", "range");
  const [mantissa = "", power = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  if (digits.length > 15) {
    const bound = { maximumDigits: 15 };
    return { code: "range", message: "must have at most 15 significant digits", bound };
  }
  if (digits.length - 1 - Number(power) <= 4) return undefined;
  return { code: "range", message: "must have at most 4 decimals", bound: { maximumDecimals: 4 } };
}

function isUUID(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function isURL(text: string): boolean {
  if (new TextEncoder().encode(text).length > 2048) return false;
  try {
    const { protocol, host } = new URL(text);
    return host !== "" || protocol === "mailto:";
  } catch {
    return false;
  }
}
