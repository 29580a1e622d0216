// Part of rapport-codegen, and the same for every contract. Do not edit.
import type { Bounds, FieldRule } from "./descriptors.js";
import type { Issue } from "./failure.js";

/** An issue without its place. */
export type Finding = Omit<Issue, "path">;

/** The text that rules look at: without white space at its ends and in lower case, if the field says so. */
export function prepared(text: string, rules: FieldRule): string {
  const trimmed = rules.trimmed === true ? text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "") : text;
  return rules.lowercased === true ? trimmed.toLowerCase() : trimmed;
}

export function textIssues(rule: keyof FieldRule, rules: FieldRule, text: string): Finding[] {
  switch (rule) {
    case "length": {
      const finding = sizeIssue("length", rules.length, [...text].length, "character");
      return finding === undefined ? [] : [finding];
    }
    case "patterns": {
      const broken = (rules.patterns ?? []).filter(({ pattern }) => !matches(pattern, text));
      return broken.map(({ pattern, hint }) => {
        return { code: "pattern", message: `must match ${hint ?? pattern}`, bound: { pattern } };
      });
    }
    case "email": return isEmail(text) ? [] : [{ code: "email", message: "must be an e-mail address" }];
    case "phone": return isPhone(text) ? [] : [{ code: "phone", message: phone }];
    case "webURL": return isWebURL(text) ? [] : [{ code: "webURL", message: "must be an http or https URL" }];
    case "oneOf": {
      const values = rules.oneOf ?? [];
      if (values.includes(text)) return [];
      return [{ code: "oneOf", message: `must be one of: ${values.join(", ")}`, bound: { values } }];
    }
    default: return [];
  }
}

export function numberIssue(rule: keyof FieldRule, rules: FieldRule, value: number | bigint): Finding | undefined {
  const { minimum, maximum } = rules;
  if (rule === "minimum" && minimum !== undefined && compare(value, minimum) < 0) {
    return { code: "minimum", message: `must be at least ${minimum}`, bound: { minimum: Number(minimum) } };
  }
  if (rule === "maximum" && maximum !== undefined && compare(value, maximum) > 0) {
    return { code: "maximum", message: `must be at most ${maximum}`, bound: { maximum: Number(maximum) } };
  }
  return undefined;
}

/** Of a `Date`, or of a calendar date in UTC. */
export function momentIssue(rule: "future" | "past", value: unknown, now: Date): Finding | undefined {
  const today = now.toISOString().slice(0, 10);
  let difference: number;
  if (value instanceof Date) difference = value.getTime() - now.getTime();
  else if (typeof value === "string") difference = value < today ? -1 : value > today ? 1 : 0;
  else return undefined;
  if (rule === "future" ? difference > 0 : difference < 0) return undefined;
  return { code: rule, message: `must be in the ${rule}` };
}

export function countIssue(bounds: Bounds | undefined, size: number): Finding | undefined {
  return sizeIssue("count", bounds, size, "element");
}

/** Of keys and elements: for each element that stands there already an issue, at its index. */
export function uniqueIssues(elements: readonly (readonly [unknown, unknown])[]): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  elements.forEach(([, element], index) => {
    const text = identity(element);
    if (seen.has(text)) findings[index] = { code: "unique", message: "must not repeat an element" };
    seen.add(text);
  });
  return findings;
}

function sizeIssue(code: string, bounds: Bounds | undefined, size: number, unit: string): Finding | undefined {
  const { minimum, maximum } = bounds ?? {};
  if (size >= (minimum ?? 0) && size <= (maximum ?? Infinity)) return undefined;
  const units = (count: number): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  let amount = `at most ${units(maximum ?? 0)}`;
  if (maximum === undefined) amount = `at least ${units(minimum ?? 0)}`;
  else if (minimum === maximum) amount = units(maximum);
  else if (minimum !== undefined && minimum > 0) amount = `${minimum} to ${units(maximum)}`;
  return { code, message: `must have ${amount}`, bound: { ...bounds } };
}

/** A pattern that this engine cannot read is left to the server. */
function matches(pattern: string, text: string): boolean {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags).test(text);
    } catch {
      // The next one, or none.
    }
  }
  return true;
}

function compare(value: number | bigint, bound: string): number {
  if (typeof value === "bigint" && /^-?\d+$/.test(bound)) {
    const limit = BigInt(bound);
    return value < limit ? -1 : value > limit ? 1 : 0;
  }
  return Number(value) - Number(bound);
}

/** Equal values, and only these, have the same identity. */
function identity(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "bigint") return `${inner}n`;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
  return `${typeof value} ${text}`;
}

const phone = "must be a telephone number with country code, such as +49 30 1234567";

/** The form of HTML's `<input type=email>`, with a dot in the domain and the lengths of RFC 5321. */
function isEmail(text: string): boolean {
  const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  const local = "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}";
  return text.length <= 254 && new RegExp(`^${local}@${label}(?:\\.${label})+$`).test(text);
}

/** A plus sign and 7 to 15 digits, the first not 0, with spaces, dots, dashes, slashes and brackets between. */
function isPhone(text: string): boolean {
  return text.length <= 40 && /^\+[ .()/-]*[1-9](?:[ .()/-]*[0-9]){6,14}[ .()/-]*$/.test(text);
}

/** `http://` or `https://`, a host, and no white space or control character. */
function isWebURL(text: string): boolean {
  if (new TextEncoder().encode(text).length > 2048) return false;
  return /^https?:\/\/[a-z0-9[\u0080-\uffff][^\u0000-\u0020\u007f"<>\\^`{|}]*$/i.test(text);
}
