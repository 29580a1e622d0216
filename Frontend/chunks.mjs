// Which modules are loaded together. By itself esbuild makes a file of those modules that exactly the same screens need: some forty
// files for a table, each with a price of its own. Here files are put together as long as that saves more requests than it
// loads in vain.

/** What a request costs, as bytes of code: headers, the way through browser and server, and code that is compressed apart. */
const request = 3000;
/** How much dearer it is to load in vain on a page that one may begin with. */
const dear = 5;

/**
 * What is to be loaded together.
 *
 * @param metafile - What esbuild says that it makes by itself.
 * @param options.main - The entry that is loaded at first; everything else is loaded on top of it.
 * @param options.begins - The pages that one may begin with.
 * @param options.isMovable - Whether a module may be loaded with others where nothing needs it.
 * @returns The groups of modules; and for each module that is loaded later which ones come together with it.
 */
export function chunkPlan({ outputs }, { main, begins, isMovable }) {
  const entries = Object.entries(outputs).filter(([path, { entryPoint }]) => path.endsWith(".js") && entryPoint !== undefined && entryPoint !== main);
  const first = closureOf(outputs, Object.keys(outputs).find((path) => outputs[path].entryPoint === main));
  const files = new Map();
  for (const [path, { entryPoint }] of entries) {
    for (const file of closureOf(outputs, path)) {
      if (first.has(file) || outputs[file].entryPoint !== undefined) continue;
      if (!files.has(file)) files.set(file, groupOf(outputs, file, first, isMovable));
      files.get(file).pages.add(entryPoint);
    }
  }
  const groups = merged([...files.values()], (page) => (begins.includes(page) ? dear : 1));
  const together = new Map(entries.map(([, { entryPoint }]) => [entryPoint, groups.filter(({ pages }) => pages.has(entryPoint)).flatMap(({ modules }) => modules)]));
  return { main, together, groups: groups.map(({ modules }) => modules), exports: new Map(entries.map(([, { entryPoint, exports }]) => [entryPoint, exports])) };
}

/** A file, and all that it cannot do without. */
function closureOf(outputs, path, found = new Set()) {
  if (found.has(path) || outputs[path] === undefined) return found;
  found.add(path);
  for (const { path: imported, kind } of outputs[path].imports) if (kind === "import-statement") closureOf(outputs, imported, found);
  return found;
}

function groupOf(outputs, file, first, isMovable) {
  const modules = Object.keys(outputs[file].inputs);
  const needs = [...closureOf(outputs, file)].filter((needed) => needed !== file && !first.has(needed));
  return { files: new Set([file]), modules, size: outputs[file].bytes, pages: new Set(), needs: new Set(needs), isMovable: modules.every(isMovable), hasStyles: modules.some(isStyle) };
}

export function isStyle(module) {
  return module.startsWith("style:");
}

/** The groups when no two of them, put together, save anything any more; without those that stay as they are. */
function merged(groups, weight) {
  for (;;) {
    let best = { saved: 0 };
    const movable = groups.filter(({ isMovable }) => isMovable);
    for (const [index, one] of movable.entries()) {
      for (const other of movable.slice(index + 1)) {
        const saved = savedBy(one, other, groups, weight, best.saved);
        if (saved > best.saved) best = { saved, one, other };
      }
    }
    const { one, other } = best;
    if (one === undefined) return movable;
    groups = groups.filter((group) => group !== one && group !== other);
    const files = new Set([...one.files, ...other.files]);
    const group = {
      files,
      modules: [...one.modules, ...other.modules],
      size: one.size + other.size,
      pages: new Set([...one.pages, ...other.pages]),
      needs: new Set([...one.needs, ...other.needs].filter((file) => !files.has(file))),
      isMovable: true,
      hasStyles: one.hasStyles || other.hasStyles,
    };
    groups.push(group);
    for (const needed of neededBy(group, groups)) for (const page of group.pages) needed.pages.add(page);
  }
}

/** The requests of those who need both, less what the others load in vain. Not reckoned to the end where it is below `least`. */
function savedBy(one, other, groups, weight, least) {
  // Styles are a file of their own.
  const shared = one.hasStyles && other.hasStyles ? 2 * request : request;
  const inVain = (has, gets) => gets.size + (gets.hasStyles && !has.hasStyles ? request : 0);
  let saved = 0;
  for (const page of one.pages) saved += other.pages.has(page) ? shared : -weight(page) * inVain(one, other);
  for (const page of other.pages) if (!one.pages.has(page)) saved -= weight(page) * inVain(other, one);
  for (const [has, gets] of [[one, other], [other, one]]) {
    if (saved <= least) return saved;
    const strangers = [...has.pages].filter((page) => !gets.pages.has(page));
    if (strangers.length === 0) continue;
    for (const needed of neededBy(gets, groups)) {
      if (needed !== has) for (const page of strangers) if (!needed.pages.has(page)) saved -= weight(page) * (needed.size + request);
    }
  }
  return saved;
}

/** The other groups that come with one, since something in it or in one of those imports something of them. */
function neededBy(group, groups, found = new Set([group])) {
  for (const other of groups) {
    if (found.has(other) || ![...other.files].some((file) => group.needs.has(file))) continue;
    found.add(other);
    neededBy(other, groups, found);
  }
  return [...found].slice(1);
}
