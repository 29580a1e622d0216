// How tsc's time grows with the number of procedures: `tools/bench types [50 200 1000]`.
//
// Contracts of these sizes are made up and clients generated for them, by `$RAPPORT_CODEGEN` (a built rapport-codegen)
// or else by `swift run`. Beside the client, a file that uses every procedure is type-checked, since
// types that nobody uses cost little. Times are the best of three; the ratio is against the size before, and linear
// growth would be the ratio of the sizes.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(50, 200, 1000);
const tsc = process.env["TSC"] ?? "tsc";

function generate(size, directory) {
  const parameters = ["--synthetic", String(size), "--output", directory];
  const built = process.env["RAPPORT_CODEGEN"];
  if (built) execFileSync(built, parameters);
  else execFileSync("swift", ["run", "--quiet", "rapport-codegen", ...parameters], { cwd: root });
}

function writeUse(size, directory) {
  const lines = ['import { createClient } from "./typescript/index.js";'];
  lines.push('const client = createClient({ url: "/rpc" });');
  for (let index = 0; index < size; index += 1) {
    const procedure = `client.app.area${Math.floor(index / 10)}.procedure${index}`;
    lines.push(
      `export async function use${index}(error: unknown): Promise<bigint | Date> {`,
      `  if (${procedure}.isError(error) && error.error.type === "locked") return error.error.until;`,
      `  return (await ${procedure}({ title: "x", value: 1, tags: ["a"] })).version;`,
      "}",
    );
  }
  writeFileSync(join(directory, "use.ts"), lines.join("\n") + "\n");
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    target: "ES2020",
    module: "ES2020",
    moduleResolution: process.env["TSC"] ? "bundler" : "node",
    lib: ["ES2020", "DOM", "DOM.Iterable"],
    types: [],
    noEmit: true,
  };
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
}

/** Seconds in the checker and in all, and how many types it made: the best of three runs. */
function measure(directory) {
  let best;
  for (let round = 0; round < 3; round += 1) {
    const output = execFileSync(tsc, ["-p", directory, "--extendedDiagnostics"], { encoding: "utf8" });
    const read = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
    const [check, total, types] = [read("Check time"), read("Total time"), read("Types")];
    const run = { check, total, types, lines: read("Lines of TypeScript") };
    if (best === undefined || run.total < best.total) best = run;
  }
  return best;
}

const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(12)).join(""));
row("procedures", "lines", "types", "check s", "total s", "size ×", "types ×", "check ×");
let before;
for (const size of sizes) {
  const directory = mkdtempSync(join(tmpdir(), "rapport-scale-"));
  try {
    generate(size, directory);
    writeUse(size, directory);
    const found = measure(directory);
    const ratio = (name) => (before ? (found[name] / before[name]).toFixed(1) : "");
    const growth = before ? (size / before.size).toFixed(1) : "";
    const times = [found.check.toFixed(2), found.total.toFixed(2)];
    row(size, found.lines, found.types, ...times, growth, ratio("types"), ratio("check"));
    before = { ...found, size };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
