// Tests of the TypeScript client: `node Tests/TypeScript/run.mjs`.
//
// The client is the fixture's (Tests/RapportCodegenTests/Golden) with the runtime as it stands in the sources, so Swift
// is not needed. It is type-checked by tsc (and by Deno, if there is one: $DENO or on the path), must-fail lines are
// counted, and the behaviour tests run in Node against a server in the same process. So do those of the web application's
// functions that need no page.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const work = mkdtempSync(join(tmpdir(), "rapport-typescript-"));
let passed = 0;
let failed = 0;

function check(name, problem) {
  if (problem) {
    failed += 1;
    console.log(`✘ ${name}\n${problem}`);
  } else {
    passed += 1;
    console.log(`✔ ${name}`);
  }
}

function run(command, parameters, options = {}) {
  const result = spawnSync(command, parameters, { cwd: work, encoding: "utf8", ...options });
  const output = (result.stdout ?? "") + (result.stderr ?? "") + (result.error ? String(result.error) : "");
  return { isGood: result.status === 0, output };
}

function prepare() {
  cpSync(join(root, "Tests/RapportCodegenTests/Golden/typescript"), join(work, "generated"), { recursive: true });
  cpSync(join(root, "Sources/RapportCodegen/Resources/typescript"), join(work, "generated"), { recursive: true });
  cpSync(join(here, "types"), join(work, "types"), { recursive: true });
  cpSync(join(here, "behaviour"), join(work, "behaviour"), { recursive: true });
  // What the web application does without a page: its rules for what people type, what it asks for, what sums are of.
  for (const file of ["app/amounts.ts", "components/DataTable/summed.ts", "screens/Board/boardInput.ts"]) {
    cpSync(join(root, "Frontend/src", file), join(work, "application", basename(file)));
  }
  // The public types of tRPC 11 that AppRouter names, and what its client makes of them.
  cpSync(join(here, "trpc"), join(work, "node_modules/@trpc"), { recursive: true });
  // React as the front end has it, or as the distribution does. Copied: linked packages look for each other elsewhere.
  const modules = [join(root, "Frontend/node_modules"), "/usr/share/nodejs"].find((path) =>
    existsSync(join(path, "@types/react")),
  );
  if (modules === undefined) throw new Error("There is no React to test with; run tools/setup.");
  const packages = ["react", "react-dom", "scheduler", "object-assign", "loose-envify", "js-tokens", "csstype"];
  for (const name of [...packages, "prop-types", "@types/react", "@types/prop-types", "@types/scheduler"]) {
    const source = join(modules, name);
    if (!existsSync(source)) continue;
    cpSync(source, join(work, "node_modules", name), { recursive: true, dereference: true });
  }
  writeFileSync(
    join(work, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        noImplicitOverride: true,
        noImplicitReturns: true,
        noFallthroughCasesInSwitch: true,
        noPropertyAccessFromIndexSignature: true,
        noUnusedLocals: true,
        isolatedModules: true,
        forceConsistentCasingInFileNames: true,
        target: "ES2020",
        module: "ES2020",
        moduleResolution: "node",
        lib: ["ES2020", "DOM", "DOM.Iterable"],
        types: [],
        jsx: "react-jsx",
        noEmit: true,
      },
      include: ["generated", "types"],
    }),
  );
}

/** Every line below a `@ts-expect-error` is an error by itself. (That none is superfluous, tsc says anyhow.) */
function mustFailLines() {
  const file = join(work, "types/must-fail.ts");
  const lines = readFileSync(file, "utf8").split("\n");
  const expected = lines.flatMap((line, index) => (line.includes("@ts-expect-error") ? [index + 2] : []));
  writeFileSync(file, lines.map((line) => line.replace("@ts-expect-error", "expected:")).join("\n"));
  const { output } = run("tsc", ["-p", "."]);
  const found = new Set([...output.matchAll(/^types\/must-fail\.ts\((\d+),/gm)].map((match) => Number(match[1])));
  const missing = expected.filter((line) => !found.has(line));
  const others = [...found].filter((line) => !expected.includes(line));
  if (missing.length + others.length === 0 && expected.length > 0) return { count: expected.length };
  return { count: expected.length, problem: `no error on lines ${missing}; errors on lines ${others}\n${output}` };
}

function denoCheck() {
  const deno = process.env["DENO"] ?? "deno";
  if (!run(deno, ["--version"]).isGood) return;
  const environment = { ...process.env, DENO_DIR: join(work, "deno"), NO_COLOR: "1" };
  const config = join(work, "generated/deno.json");
  const { isGood, output } = run(deno, ["check", "--config", config, "generated/index.ts"], { env: environment });
  check("Deno type-checks the client by the import map", isGood ? undefined : output);
  const script = "import { id } from './generated/index.ts'; console.log(id('A'))";
  writeFileSync(join(work, "script.ts"), script);
  const ran = run(deno, ["run", "--config", config, "script.ts"], { env: environment });
  check("Deno runs the client", ran.isGood && ran.output.trim().endsWith("a") ? undefined : ran.output);
}

function behaviour() {
  mkdirSync(join(work, "bundles"));
  for (const file of readdirSync(join(here, "behaviour")).filter((name) => name.endsWith(".test.mjs")).sort()) {
    const bundle = join(work, "bundles", file.replace(/mjs$/, "cjs"));
    const parameters = ["--bundle", "--platform=node", "--format=cjs", "--log-level=warning", "--target=node18"];
    const built = run("esbuild", [join("behaviour", file), ...parameters, `--outfile=${bundle}`]);
    if (!built.isGood) {
      check(`${file} is bundled`, built.output);
      continue;
    }
    const { output } = run("node", ["--enable-source-maps", bundle], { timeout: 60_000 });
    const summary = /^(\d+) passed, (\d+) failed$/m.exec(output);
    process.stdout.write(output.replace(/^\d+ passed, \d+ failed\n/m, ""));
    passed += summary ? Number(summary[1]) : 0;
    failed += summary ? Number(summary[2]) : 1;
    if (!summary) console.log(`✘ ${file} did not end\n`);
  }
}

try {
  prepare();
  const types = run("tsc", ["-p", "."]);
  check("tsc accepts the client, the hooks and their use under strict flags", types.isGood ? undefined : types.output);
  const { count, problem } = mustFailLines();
  check(`${count} wrong uses do not compile`, problem);
  denoCheck();
  behaviour();
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
