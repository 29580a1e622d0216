// Builds the application into dist/: index.html, and everything else under a name with its hash in dist/assets/, each
// with a .gz beside it. Fails if the types do not fit, or if what is loaded until the first page is used becomes too much.
//
// Styles: what src/styles/app.css names is there from the beginning. A .css file that a module imports comes with it.
// Chunks: which modules come together is planned in chunks.mjs. src/boot.ts knows what each screen is made of, and asks for it early.
//
//   node build.mjs            types, then the bundle
//   node build.mjs --check    types only
//   node build.mjs --watch    the bundle again at every change; types are the editor's business
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chunkPlan, isStyle } from "./chunks.mjs";

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
  const page = { ...shared, entryPoints: ["src/main.tsx", "src/styles/app.css"], format: "esm", splitting: true };
  // Runs before the page is painted, so it is neither a module nor part of one.
  const boot = { ...shared, entryPoints: ["src/boot.ts"], format: "iife" };
  const icon = { ...shared, entryPoints: ["src/icon.svg"], loader: { ".svg": "copy" } };

  const once = async () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(assets, { recursive: true });
    const outputs = {};
    styles.clear();
    const standIn = (path) => `loadStyle(${JSON.stringify(path)});`;
    const { metafile } = await esbuild.build({ ...page, write: false, plugins: [styleModules(standIn), clientInParts()] });
    const plan = chunkPlan(metafile, { main: "src/main.tsx", begins: firstLoad.pages, isMovable: doesNothingByItself });
    const plugins = [laterModules(plan), styleModules(styleFiles(esbuild, shared, plan, styles)), clientInParts()];
    const add = async (options) => Object.assign(outputs, (await esbuild.build(options)).metafile.outputs);
    await add({ ...page, plugins });
    await add({ ...boot, define: { ...shared.define, screenFiles: JSON.stringify(screenFiles(outputs, styles)) } });
    await add(icon);
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

/** The generated client's modules do nothing by themselves: what a page does not use of it is not loaded with it. Its hooks, which nearly all use, stay together. */
function clientInParts() {
  return {
    name: "client-in-parts",
    setup(build) {
      build.onResolve({ filter: /^rapport(\/react)?$/ }, ({ path }) => ({
        path: join(client, path === "rapport" ? "index.ts" : "react.ts"),
        sideEffects: path !== "rapport",
      }));
      build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) =>
        resolveDir.startsWith(client) ? { path: join(resolveDir, path.replace(/js$/, "ts")), sideEffects: path.startsWith("./react/") } : undefined,
      );
    },
  };
}

/** Whether a module may be loaded where nobody needs it: it calls nothing as it is loaded. Those of the client are in parts already. */
function doesNothingByItself(module) {
  if (isStyle(module)) return true;
  return module.startsWith("src/") && !/^(void |await |new )?[\w.?]+\(/m.test(readFileSync(join(root, module), "utf8"));
}

/**
 * What is imported later comes with the modules that the plan has put together with its own, and with all that is loaded at first:
 * so that is one file, not one for each of its modules that other screens use.
 */
function laterModules({ main, together, exports }) {
  return {
    name: "later-modules",
    setup(build) {
      build.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData?.isAsked === true) return undefined;
        const found = await build.resolve(path, { kind, resolveDir, pluginData: { isAsked: true } });
        return found.errors.length > 0 ? found : { path: relative(root, found.path), namespace: "later" };
      });
      build.onLoad({ filter: /.*/, namespace: "later" }, ({ path }) => {
        const from = (module) => JSON.stringify("./" + module.replace(/^style:/, ""));
        const lines = [main, ...(together.get(path) ?? [])].map((module) => `import ${from(module)};`);
        lines.push(`export * from ${from(path)};`);
        if (exports.get(path)?.includes("default")) lines.push(`export { default } from ${from(path)};`);
        return { contents: lines.join("\n"), resolveDir: root };
      });
    },
  };
}

/** Turns `import "./Board.css"` in a module into code of ours. */
function styleModules(code) {
  return {
    name: "style-modules",
    setup(build) {
      build.onResolve({ filter: /\.css$/ }, ({ path, resolveDir, kind }) =>
        kind === "import-statement" ? { path: relative(root, resolve(resolveDir, path)), namespace: "style" } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "style" }, async ({ path }) => ({
        contents: await code(path),
        loader: "js",
        resolveDir: root,
        watchFiles: [join(root, path)],
      }));
    },
  };
}

/** Makes a file of the styles of each group of modules; the code of a style loads it (src/app/styles.ts). */
function styleFiles(esbuild, { minify, target, logLevel, absWorkingDir }, { groups }, styles) {
  const files = new Map();
  const made = async (paths) => {
    const stdin = { contents: paths.map((path) => `@import ${JSON.stringify("./" + path)};`).join("\n"), loader: "css", resolveDir: root };
    const [{ text }] = (await esbuild.build({ minify, target, logLevel, absWorkingDir, stdin, bundle: true, write: false })).outputFiles;
    const hash = createHash("sha256").update(text).digest("base64url").replace(/[-_]/g, "").slice(0, 8).toUpperCase();
    const name = `${basename(paths[0], ".css")}-${hash}.css`;
    writeFileSync(join(assets, name), text);
    return name;
  };
  return async (path) => {
    const group = groups.find((modules) => modules.includes("style:" + path)) ?? ["style:" + path];
    if (!files.has(group)) files.set(group, made(group.filter(isStyle).map((module) => module.slice("style:".length))));
    const name = await files.get(group);
    styles.set("style:" + path, name);
    return `import { loadStyle } from "./src/app/styles.ts";\nloadStyle("/assets/${name}");\n`;
  };
}

/** What each screen is made of, beside what is loaded at first: by its address, in the order in which it runs. */
function screenFiles(outputs, styles) {
  const route = /path: "([^"]+)",\s+screen: lazyScreen\(\(\) => import\("\.\.\/([^"]+)"\)/g;
  const source = readFileSync(join(root, "src/app/routes.tsx"), "utf8");
  const routes = [...source.matchAll(route)];
  if (routes.length === 0 || routes.length !== source.match(/screen: lazyScreen/g).length) stop("src/app/routes.tsx has routes that are written in another way");
  const first = filesOf(outputs, styles, "src/main.tsx");
  return routes.map(([, path, module]) => ({ path, files: filesOf(outputs, styles, `later:src/${module}.tsx`).filter((file) => !first.includes(file)) }));
}

/** The names of the files that an entry is loaded with, in the order in which they run. */
function filesOf(outputs, styles, entry) {
  const files = new Set();
  const add = (path, above = new Set()) => {
    if (above.has(path)) return;
    above.add(path);
    for (const { path: imported, kind } of outputs[path].imports) if (kind === "import-statement") add(imported, above);
    for (const input of Object.keys(outputs[path].inputs)) if (styles.has(input)) files.add(styles.get(input));
    // An entry whose modules all stand elsewhere says nothing but that.
    if (Object.keys(outputs[path].inputs).length > 0) files.add(basename(path));
  };
  add(Object.keys(outputs).find((path) => outputs[path].entryPoint === entry) ?? stop(`nothing was built from ${entry}`));
  return [...files];
}

/** Fills src/index.html in with the names of what was built. */
function writePage(outputs) {
  const named = (entry) => {
    const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entry);
    if (found === undefined) stop(`nothing was built from ${entry}`);
    return "/assets/" + basename(found[0]);
  };
  const scripts = filesOf(outputs, new Map(), "src/main.tsx");
  const script = scripts[scripts.length - 1];
  const preloads = scripts.slice(0, -1).map((name) => `<link rel="modulepreload" href="/assets/${name}" />`);
  const icon = readdirSync(assets).find((name) => name.startsWith("icon-"));
  const html = readFileSync(join(root, "src/index.html"), "utf8")
    .replace("{{boot}}", named("src/boot.ts"))
    .replace("{{style}}", named("src/styles/app.css"))
    .replace("{{script}}", "/assets/" + script)
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
  const shell = ["src/main.tsx", "src/styles/app.css", "src/boot.ts"].flatMap((entry) => filesOf(outputs, styles, entry));
  for (const entry of firstLoad.pages) {
    const files = new Set(["index.html", ...shell, ...filesOf(outputs, styles, "later:" + entry)]);
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
