// The contract as the server tells it, and what is asked of it. Enumerations are objects with one member: the case's name.

export async function load() {
  const response = await fetch("/docs/contract.json");
  if (!response.ok) throw new Error(`The contract could not be loaded: HTTP ${response.status}`);
  return new Contract(await response.json());
}

export class Contract {
  constructor(json) {
    Object.assign(this, json);
    this.byName = new Map(json.procedures.map((procedure) => [procedure.name, procedure]));
    this.typesByName = new Map(json.types.map((type) => [type.name, type]));
  }

  procedure(name) { return this.byName.get(name); }

  type(name) { return this.typesByName.get(name); }

  /** The fields of a procedure's input. */
  inputFields(procedure) {
    const name = procedure.input?.named?._0;
    return name === undefined ? [] : (this.type(name)?.definition.object?._0 ?? []);
  }

  /** A value that could stand there. `depth` ends types that hold themselves. */
  example(reference, rules = [], depth = 0) {
    const [kind, value] = Object.entries(reference)[0];
    const rule = (name) => rules.map((each) => each[name]).find((each) => each !== undefined);
    switch (kind) {
      case "boolean": return true;
      case "integer": case "double": case "money": return Number(rule("minimum")?._0 ?? 1) || 1;
      case "calendarDate": return "2026-01-31";
      case "instant": return "2026-01-31T09:30:00.000Z";
      case "url": return "https://example.com/";
      case "bytes": return "AAEC";
      case "json": return null;
      case "id": return "018f4e6e-7b7a-7c3a-8a5e-000000000001";
      case "array": case "set": return depth > 3 ? [] : [this.example(value._0, rules, depth + 1)];
      case "dictionary": return depth > 3 ? {} : { key: this.example(value._0, rules, depth + 1) };
      case "nullable": return this.example(value._0, rules, depth);
      case "named": return this.exampleOfType(value._0, depth);
      default: return exampleText(rule);
    }
  }

  exampleOfType(name, depth) {
    const definition = this.type(name)?.definition ?? {};
    if (definition.choice) return definition.choice._0[0]?.value ?? "";
    if (definition.union) {
      const { discriminator, cases } = definition.union;
      const flat = cases.find((each) => each.fields.length === 0) ?? cases[0];
      return flat ? { [discriminator]: flat.name, ...this.exampleOfFields(flat.fields, depth + 1) } : {};
    }
    return this.exampleOfFields(definition.object?._0 ?? [], depth + 1);
  }

  /** The required fields, and of an input without any the first one. */
  exampleOfFields(fields, depth = 0) {
    const shown = fields.filter((field) => field.isRequired);
    if (shown.length === 0 && depth === 0 && fields.length > 0) shown.push(fields[0]);
    return Object.fromEntries(shown.map((field) => [field.name, this.example(field.type, field.rules, depth)]));
  }
}

function exampleText(rule) {
  if (rule("oneOf")) return rule("oneOf")._0[0];
  if (rule("email")) return "ada@example.com";
  if (rule("phone")) return "+49 30 1234567";
  if (rule("webURL")) return "https://example.com/";
  const length = rule("length");
  const text = "text";
  if (length?.minimum > text.length) return text.padEnd(length.minimum, "t");
  return length?.maximum < text.length ? text.slice(0, length.maximum) : text;
}

/** A type in a few words: `ID<Deal>`, `[Line]`, `text?`. */
export function typeText(reference) {
  const [kind, value] = Object.entries(reference)[0];
  switch (kind) {
    case "string": return "text";
    case "boolean": return "true or false";
    case "integer": return value._0 === "int" ? "whole number" : value._0;
    case "double": return "number";
    case "money": return "amount";
    case "calendarDate": return "date";
    case "instant": return "moment";
    case "url": return "URL";
    case "bytes": return "bytes, base64url";
    case "json": return "any JSON";
    case "id": return `ID of ${value.entity}`;
    case "array": return `list of ${typeText(value._0)}`;
    case "set": return `set of ${typeText(value._0)}`;
    case "dictionary": return `dictionary of ${typeText(value._0)}`;
    case "nullable": return `${typeText(value._0)} or null`;
    default: return value._0;
  }
}

/** The named type inside lists, sets and the like; undefined if there is none. */
export function namedType(reference) {
  const [kind, value] = Object.entries(reference)[0];
  if (kind === "named") return value._0;
  return ["array", "set", "dictionary", "nullable"].includes(kind) ? namedType(value._0) : undefined;
}

export function ruleText(rule) {
  const [kind, value] = Object.entries(rule)[0];
  const between = (unit) => {
    if (value.minimum === undefined) return `at most ${value.maximum} ${unit}`;
    if (value.maximum === undefined) return `at least ${value.minimum} ${unit}`;
    return `${value.minimum} to ${value.maximum} ${unit}`;
  };
  switch (kind) {
    case "length": return between("characters");
    case "count": return between("elements");
    case "pattern": return value.hint ?? `matches ${value._0}`;
    case "minimum": return `at least ${value._0}`;
    case "maximum": return `at most ${value._0}`;
    case "unique": return "no two alike";
    case "email": return "an e-mail address";
    case "phone": return "a phone number with country code";
    case "webURL": return "an http or https address";
    case "trimmed": return "spaces at the ends are taken away";
    case "lowercased": return "made lower case";
    case "oneOf": return `one of ${value._0.join(", ")}`;
    case "future": return "in the future";
    case "past": return "in the past";
    default: return kind;
  }
}

export function accessText(access) {
  if (access.public) return "for anyone";
  if (access.roles) return `for ${access.roles._0.join(", ")}`;
  return "for anyone signed in";
}

/** The part before the last dot. */
export const namespace = (name) => name.split(".").slice(0, -1).join(".");
export const method = (name) => name.split(".").at(-1);
export const summary = (text) => (text ?? "").split(/\n\s*\n/)[0].replaceAll("\n", " ");
