/** Of those that fit an address, the one that names most of it. `{id}` in a path is any one part, `*` at its end everything below. */
export function bestFit<Route extends { readonly path: string }>(routes: readonly Route[], address: string): Route | undefined {
  const segments = partsOf(address);
  return routes.filter(({ path }) => fits(partsOf(path), segments)).sort((one, other) => wildness(one.path) - wildness(other.path))[0];
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

function fits(parts: readonly string[], segments: readonly string[]): boolean {
  if (parts[parts.length - 1] === "*") {
    const fixed = parts.slice(0, -1);
    return segments.length >= fixed.length && fixed.every((part, index) => isWild(part) || part === segments[index]);
  }
  return parts.length === segments.length && parts.every((part, index) => isWild(part) || part === segments[index]);
}

function isWild(part: string): boolean {
  return part.startsWith("{");
}

/** What names a place exactly goes before what fits by a wildcard. */
function wildness(path: string): number {
  return (path.match(/[{*]/g) ?? []).length;
}
