/** Numbers as people type them, by the signs of their region. Knows nothing of the page, so that its cases are tested alone. */

/**
 * The number that a text says in a region (`de-DE`); `undefined` if it says none, or none for certain.
 *
 * - With the region's decimal sign, and its group sign, a space or an apostrophe between groups of digits. Groups count only
 *   where the region puts them: `1.234.567,5` is a German number, `12.34.5` is none.
 * - A number pad writes a point in every country, and amounts are copied from elsewhere: the other sign is read as the decimal
 *   one where it cannot separate groups. That is with one or two digits after it (`12.50` in German, `12,5` in English), or
 *   with nothing but 0 before it (`0.125`). Three digits are a group: `1.250` is 1250 in German. What could be a slip of either
 *   kind (`1.2345` in German) is refused.
 */
export function readAmount(text: string, region: string): number | undefined {
  const [, minus, digits] = /^([-−]?)(.*\d.*)$/.exec(plainSigns(text.trim())) ?? [];
  if (digits === undefined) return undefined;
  for (const shape of shapesOf(region)) {
    const found = shape.exec(digits);
    if (found === null) continue;
    const value = Number(`${(found[1] ?? "").replace(/\D/g, "") || "0"}.${found[2] || "0"}`);
    return minus === "" || value === 0 ? value : -value;
  }
  return undefined;
}

const known = new Map<string, readonly RegExp[]>();

/** How numbers look in a region: digits before and after the decimal sign. */
function shapesOf(region: string): readonly RegExp[] {
  const before = known.get(region);
  if (before !== undefined) return before;
  const { decimal, foreign, groups, earlier } = signsOf(region);
  const shapes = [
    `(\\d*)(?:${decimal}(\\d*))?`,
    ...groups.map((group) => `([1-9]\\d{0,2}(?:${group}\\d{${earlier}})*${group}\\d{3})(?:${decimal}(\\d*))?`),
    `(\\d*)${foreign}(\\d{1,2})`,
    `(0?)${foreign}(\\d+)`,
  ].map((shape) => new RegExp(`^${shape}$`));
  known.set(region, shapes);
  return shapes;
}

interface Signs {
  readonly decimal: string;
  /** The other of point and comma. */
  readonly foreign: string;
  /** What may stand between groups of digits. */
  readonly groups: readonly string[];
  /** How many digits the groups before the last one have: two in India, three elsewhere. */
  readonly earlier: number;
}

/** As they stand in a pattern. */
function signsOf(region: string): Signs {
  const parts = new Intl.NumberFormat(region).formatToParts(123456789012.5);
  // In Austria amounts have a point where other numbers have a space.
  const amounts = new Intl.NumberFormat(region, { style: "currency", currency: "EUR" }).formatToParts(123456789012.5);
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const own = [...parts, ...amounts].filter(({ type }) => type === "group").map(({ value }) => plainSigns(value));
  return {
    decimal: escaped(decimal),
    foreign: escaped(decimal === "," ? "." : ","),
    groups: [...new Set([...own, " ", "'"])].filter((sign) => sign !== decimal).map(escaped),
    earlier: parts.filter(({ type }) => type === "integer")[1]?.value.length ?? 3,
  };
}

/** One kind of space, and one of apostrophe. */
function plainSigns(text: string): string {
  return text.replace(/\s/g, " ").replace(/[’‘`´]/g, "'");
}

function escaped(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
