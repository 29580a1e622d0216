// Builds the application into dist/: index.html, and everything else under a name with its hash in dist/assets/, each
// with a .gz beside it. Fails if the types do not fit, or if what is loaded until the first page is used becomes too much.
//
// Styles: what src/styles/app.css names is there from the beginning. A .css file that a module imports comes with it.
//
//   node build.mjs            types, then the bundle
//   node build.mjs --check    types only
//   node build.mjs --watch    the bundle again at every change; types are the editor's business
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, "dist");
const assets = join(out, "assets");
/** The generated client; another folder with the same files may be named for tests. */
const client = resolve(process.env.RAPPORT_CLIENT ?? join(root, "../Generated/typescript"));
const flags = new Set(process.argv.slice(2));

/** What may be loaded at first, gzipped, in kB; and the pages that one may begin with. */
const firstLoad = { limit: 120, pages: ["src/screens/Dashboard/DashboardScreen.tsx", "src/screens/Board/BoardScreen.tsx", "src/screens/Door/DoorScreen.tsx"] };

if (!existsSync(join(root, "node_modules/react"))) stop("node_modules is missing: run ./setup.sh");
if (!existsSync(join(client, "index.ts"))) stop(`${client} has no client: run tools/codegen`);
if (!flags.has("--watch")) checkTypes();
if (!flags.has("--check")) await build().catch(() => process.exit(1)); // esbuild has said why

function checkTypes() {
  const project = process.env.RAPPORT_TSCONFIG ?? join(root, "tsconfig.json");
  const { status } = spawnSync(tool("tsc"), ["--project", project], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

async function build() {
  const esbuild = loadEsbuild();
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    sourcemap: flags.has("--watch") ? "inline" : false,
    target: ["es2021"],
    logLevel: "warning",
    metafile: true,
    legalComments: "none",
    outdir: assets,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".svg": "file" },
    define: { "process.env.NODE_ENV": '"production"' },
    jsx: "automatic",
    alias: { react: join(root, "node_modules/react") },
  };
  const styles = new Map();
  const page = { ...shared, plugins: [stylesOfModules(esbuild, shared, styles), clientInParts()], entryPoints: ["src/main.tsx", "src/styles/app.css"], format: "esm", splitting: true };
  // Runs before the page is painted, so it is neither a module nor part of one.
  const theme = { ...shared, entryPoints: ["src/theme.boot.ts"], format: "iife" };
  const icon = { ...shared, entryPoints: ["src/icon.svg"], loader: { ".svg": "copy" } };

  const once = async () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(assets, { recursive: true });
    const outputs = {};
    styles.clear();
    for (const options of [page, theme, icon]) Object.assign(outputs, (await esbuild.build(options)).metafile.outputs);
    writePage(outputs);
    const sizes = compress(out);
    report(sizes);
    checkFirstLoad(outputs, styles, sizes);
  };
  await once();
  if (!flags.has("--watch")) return;
  let timer;
  watch(join(root, "src"), { recursive: process.platform !== "linux" }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => once().catch(() => undefined), 50);
  });
}

/** The generated client's modules do nothing by themselves: what a page does not use of it is not loaded with it. */
function clientInParts() {
  return {
    name: "client-in-parts",
    setup(build) {
      build.onResolve({ filter: /^rapport(\/react)?$/ }, ({ path }) => ({
        path: join(client, path === "rapport" ? "index.ts" : "react.ts"),
        sideEffects: false,
      }));
      build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) =>
        resolveDir.startsWith(client) ? { path: join(resolveDir, path.replace(/js$/, "ts")), sideEffects: false } : undefined,
      );
    },
  };
}

/** Makes a file of its own of each .css that a module imports; the module then loads it (src/app/styles.ts). */
function stylesOfModules(esbuild, shared, styles) {
  return {
    name: "styles-of-modules",
    setup(build) {
      build.onResolve({ filter: /\.css$/ }, ({ path, resolveDir, kind }) =>
        kind === "import-statement" ? { path: join(resolveDir, path), namespace: "style" } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "style" }, async ({ path }) => {
        const { minify, target, logLevel, absWorkingDir } = shared;
        const options = { minify, target, logLevel, absWorkingDir, entryPoints: [path], bundle: true, write: false };
        const [{ text }] = (await esbuild.build(options)).outputFiles;
        const hash = createHash("sha256").update(text).digest("base64url").replace(/[-_]/g, "").slice(0, 8).toUpperCase();
        const name = `${basename(path, ".css")}-${hash}.css`;
        writeFileSync(join(assets, name), text);
        styles.set("style:" + path, name);
        const contents = `import { loadStyle } from ${JSON.stringify(join(root, "src/app/styles.ts"))};\nloadStyle("/assets/${name}");\n`;
        return { contents, loader: "js", resolveDir: dirname(path), watchFiles: [path] };
      });
    },
  };
}

/** Fills src/index.html in with the names of what was built. */
function writePage(outputs) {
  const named = (entry) => {
    const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entry);
    if (found === undefined) stop(`nothing was built from ${entry}`);
    return "/assets/" + basename(found[0]);
  };
  const imports = Object.values(outputs).find(({ entryPoint }) => entryPoint === "src/main.tsx").imports;
  const preloads = imports
    .filter(({ kind }) => kind === "import-statement")
    .map(({ path }) => `<link rel="modulepreload" href="/assets/${basename(path)}" />`);
  const icon = readdirSync(assets).find((name) => name.startsWith("icon-"));
  const html = readFileSync(join(root, "src/index.html"), "utf8")
    .replace("{{theme}}", named("src/theme.boot.ts"))
    .replace("{{style}}", named("src/styles/app.css"))
    .replace("{{script}}", named("src/main.tsx"))
    .replace("{{preloads}}", preloads.join("\n    "))
    .replace("{{icon}}", "/assets/" + icon);
  writeFileSync(join(out, "index.html"), html);
}

/** Puts a .gz beside each file; answers with the sizes of both. */
function compress(folder) {
  const sizes = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      sizes.push(...compress(path));
      continue;
    }
    const contents = readFileSync(path);
    const small = gzipSync(contents, { level: 9 });
    writeFileSync(path + ".gz", small);
    sizes.push({ name: path.slice(out.length + 1), size: contents.length, gzip: small.length });
  }
  return sizes;
}

function report(sizes) {
  const kilobytes = (size) => (size / 1000).toFixed(1).padStart(7) + " kB";
  for (const { name, size, gzip } of sizes) console.log(`${kilobytes(size)} ${kilobytes(gzip)} gzip  ${name}`);
  const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(`${" ".repeat(10)} ${kilobytes(total)} gzip  in all`);
}

/** What index.html, the entry and one page of those that one may begin with come to; the largest counts. */
function checkFirstLoad(outputs, styles, sizes) {
  const size = new Map(sizes.map(({ name, gzip }) => [basename(name), gzip]));
  const of = (entry) => Object.entries(outputs).find(([, output]) => output.entryPoint === entry)?.[0];
  const shell = ["src/main.tsx", "src/styles/app.css", "src/theme.boot.ts"].map(of);
  for (const entry of firstLoad.pages) {
    const page = of(entry) ?? stop(`${entry} is no page of its own: it is imported by what is loaded at first`);
    const files = new Set(["index.html"]);
    const add = (path) => {
      if (files.has(basename(path))) return;
      files.add(basename(path));
      for (const input of Object.keys(outputs[path].inputs)) if (styles.has(input)) files.add(styles.get(input));
      for (const { path: imported, kind } of outputs[path].imports) if (kind === "import-statement") add(imported);
    };
    for (const path of [...shell, page]) add(path);
    const total = [...files].reduce((sum, name) => sum + size.get(name), 0) / 1000;
    console.log(`${" ".repeat(10)} ${total.toFixed(1).padStart(7)} kB gzip  first load with ${basename(entry, ".tsx")}`);
    if (total > firstLoad.limit) stop(`the first load is above ${firstLoad.limit} kB: ${[...files].join(", ")}`);
  }
}

function tool(name) {
  const own = join(root, "node_modules/.bin", name);
  return existsSync(own) ? own : name;
}

/** The module from node_modules, or Debian's, which has its program elsewhere. */
function loadEsbuild() {
  const require = createRequire(import.meta.url);
  if (existsSync(join(root, "node_modules/esbuild"))) return require("esbuild");
  const debian = readdirSync("/usr/lib").map((name) => join("/usr/lib", name, "nodejs/esbuild")).find(existsSync);
  if (debian === undefined) stop("there is no esbuild: run ./setup.sh");
  process.env.ESBUILD_BINARY_PATH ??= "/usr/bin/esbuild";
  return require(debian);
}

function stop(message) {
  console.error("build.mjs: " + message);
  process.exit(1);
}
