import type { Bounds, FieldRule } from "./descriptors.js";
import type { Issue } from "./failure.js";

type Report = (code: string, message: string, bound?: Issue["bound"]) => void;

/** The rules on a text, a number or a moment, in the order of their declaration. */
export function applyRules(rules: FieldRule, value: unknown, now: Date, report: Report): void {
  let current = value;
  if (typeof current === "string") {
    if (rules.trimmed === true) current = current.trim();
    if (rules.lowercased === true) current = (current as string).toLowerCase();
  }
  for (const rule of Object.keys(rules) as (keyof FieldRule)[]) {
    if (typeof current === "string") textRule(rule, rules, current, report);
    if (typeof current === "number" || typeof current === "bigint") numberRule(rule, rules, current, report);
    if (rule === "future" || rule === "past") momentRule(rule, current, now, report);
  }
}

/** The rules on a container itself. */
export function applyCountRules(rules: FieldRule, elements: readonly unknown[], unique: boolean, report: Report): void {
  if (rules.count !== undefined && isOutside(rules.count, elements.length)) {
    report("count", `must have ${amount(rules.count, "element")}`, { ...rules.count });
  }
  if (unique && new Set(elements.map(identity)).size < elements.length) {
    report("unique", "must not repeat an element");
  }
}

function textRule(rule: keyof FieldRule, rules: FieldRule, text: string, report: Report): void {
  if (rule === "length" && rules.length !== undefined && isOutside(rules.length, [...text].length)) {
    report("length", `must have ${amount(rules.length, "character")}`, { ...rules.length });
  }
  if (rule === "patterns") {
    for (const { pattern, hint } of rules.patterns ?? []) {
      if (!matches(pattern, text)) report("pattern", `must match ${hint ?? pattern}`, { pattern });
    }
  }
  if (rule === "email" && !isEmail(text)) report("email", "must be an e-mail address");
  if (rule === "phone" && !isPhone(text)) {
    report("phone", "must be a telephone number with country code, such as +49 30 1234567");
  }
  if (rule === "webURL" && !isWebURL(text)) report("webURL", "must be an http or https URL");
  if (rule === "oneOf" && rules.oneOf?.includes(text) === false) {
    report("oneOf", `must be one of: ${rules.oneOf.join(", ")}`, { values: rules.oneOf });
  }
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

function numberRule(rule: keyof FieldRule, rules: FieldRule, value: number | bigint, report: Report): void {
  const { minimum, maximum } = rules;
  if (rule === "minimum" && minimum !== undefined && compare(value, minimum) < 0) {
    report("minimum", `must be at least ${minimum}`, { minimum });
  }
  if (rule === "maximum" && maximum !== undefined && compare(value, maximum) > 0) {
    report("maximum", `must be at most ${maximum}`, { maximum });
  }
}

function momentRule(rule: "future" | "past", value: unknown, now: Date, report: Report): void {
  let difference: number;
  if (value instanceof Date) difference = value.getTime() - now.getTime();
  else if (typeof value === "string") difference = value.localeCompare(now.toISOString().slice(0, 10), "en");
  else return;
  if (rule === "future" ? difference <= 0 : difference >= 0) report(rule, `must be in the ${rule}`);
}

function compare(value: number | bigint, bound: string): number {
  if (typeof value === "bigint" && /^-?\d+$/.test(bound)) {
    const limit = BigInt(bound);
    return value < limit ? -1 : value > limit ? 1 : 0;
  }
  return Number(value) - Number(bound);
}

function isOutside(bounds: Bounds, size: number): boolean {
  return size < (bounds.minimum ?? 0) || size > (bounds.maximum ?? Infinity);
}

function amount({ minimum, maximum }: Bounds, unit: string): string {
  const counted = (size: number): string => `${size} ${unit}${size === 1 ? "" : "s"}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${counted(maximum)}`;
  return minimum !== undefined ? `at least ${counted(minimum)}` : `at most ${counted(maximum ?? 0)}`;
}

/** Equal values, and only these, have the same identity. */
function identity(value: unknown): string {
  return (
    typeof value +
    (JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === "bigint") return `${inner}n`;
      if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
    }) ?? "")
  );
}

/** As HTML's `<input type=email>` has it. */
function isEmail(text: string): boolean {
  const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  return new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})*$`).test(text);
}

/** A plus sign and 7 to 15 digits, which spaces, dots, dashes and brackets may part. */
function isPhone(text: string): boolean {
  if (!/^\+[0-9 .()/-]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 && !digits.startsWith("0");
}

function isWebURL(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    return new URL(text).hostname !== "";
  } catch {
    return false;
  }
}
