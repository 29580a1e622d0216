import { element } from "./elements.js";
import { method, namespace } from "./contract.js";

const indented = (text, spaces) => text.replaceAll("\n", "\n" + " ".repeat(spaces));

/** A value as a literal of a language. */
function literal(value, words, level = 0) {
  const inner = " ".repeat(2 * (level + 1));
  if (value === null) return words.nothing;
  if (typeof value === "boolean") return words[String(value)];
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, words, level + 1)).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `${inner}${words.key(key)}${literal(each, words, level + 1)}`);
  if (members.length === 0) return words.open + words.close;
  return `${words.open}\n${members.join(",\n")},\n${" ".repeat(2 * level)}${words.close}`;
}

const typeScriptWords = { nothing: "null", true: "true", false: "false", open: "{", close: "}", key: (key) => `${key}: ` };
const swiftWords = { nothing: "nil", true: "true", false: "false", open: ".init(", close: ")", key: (key) => `${key}: ` };
const pythonWords = { nothing: "None", true: "True", false: "False", open: "{", close: "}", key: (key) => `${JSON.stringify(key)}: ` };
const snake = (name) => name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

/** What Swift wants after a comma is nothing. */
const swiftLiteral = (value) => literal(value, swiftWords).replaceAll(/,\n(\s*)\)/g, "\n$1)");

export function examples(contract, procedure) {
  const input = contract.exampleOfFields(contract.inputFields(procedure));
  const hasInput = procedure.input !== undefined;
  const url = location.origin;
  const isStream = procedure.kind === "subscription";
  const place = namespace(procedure.name);
  const path = place === "" ? "" : `.${place}`;
  const call = JSON.stringify({ jsonrpc: "2.0", id: 1, method: procedure.name, params: input }, undefined, 2);
  const quoted = call.replaceAll("'", "'\\''");
  const typeScript = hasInput ? literal(input, typeScriptWords) : "";
  const swift = hasInput ? swiftLiteral(input) : "";
  const python = hasInput ? Object.entries(input).map(([key, value]) => `\n    ${snake(key)}=${indented(literal(value, pythonWords), 4)},`).join("") : "";
  const pythonCall = `client${path.split(".").map(snake).join(".")}.${snake(method(procedure.name))}(${python}${python ? "\n" : ""})`;
  const curl = isStream
    ? `curl -N -H "Authorization: Bearer $KEY" -G ${url}/rpc/subscribe \\\n  --data-urlencode 'procedure=${procedure.name}' \\\n  --data-urlencode 'input=${JSON.stringify(input).replaceAll("'", "'\\''")}'`
    : `curl ${url}/rpc \\\n  -H "Content-Type: application/json" \\\n  -H "Authorization: Bearer $KEY" \\\n  --data '${quoted}'`;
  return {
    curl,
    TypeScript: `import { createClient } from "./Generated/typescript";\n\nconst client = createClient({ url: "${url}/rpc", token: key });\n`
      + (isStream ? `for await (const event of client${path}.${method(procedure.name)}(${typeScript})) console.log(event);`
        : `const answer = await client${path}.${method(procedure.name)}(${typeScript});`),
    Swift: `let client = Client(url: "${url}/rpc", token: key)\n`
      + (isStream ? `for try await event in client${path}.${method(procedure.name)}(${swift}) { print(event) }`
        : `let answer = try await client${path}.${method(procedure.name)}(${swift})`),
    Python: `client = Client("${url}/rpc", token=key)\n` + (isStream ? `for event in ${pythonCall}:\n    print(event)` : `answer = ${pythonCall}`),
  };
}

/** Tabs: arrow keys move between them. */
export function examplesView(contract, procedure) {
  const texts = examples(contract, procedure);
  const names = Object.keys(texts);
  const code = element("code");
  const panel = element("div", { class: "example", role: "tabpanel", id: "example", "aria-label": "Example" },
    element("pre", { tabindex: "0" }, code),
    element("button", { type: "button", class: "copy", onclick: (event) => copy(event.currentTarget, code.textContent) }, "Copy"));
  const tabs = names.map((name) => element("button", {
    type: "button", role: "tab", "aria-controls": "example", onclick: () => choose(name),
    onkeydown: (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) tabs[choose(names[(names.indexOf(name) + step + names.length) % names.length])].focus();
    },
  }, name));
  function choose(name) {
    sessionStorage.setItem("language", name);
    code.textContent = texts[name];
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(names[index] === name));
      tab.tabIndex = names[index] === name ? 0 : -1;
    });
    return names.indexOf(name);
  }
  const kept = sessionStorage.getItem("language");
  choose(names.includes(kept) ? kept : names[0]);
  return [element("div", { class: "tabs", role: "tablist", "aria-label": "Language" }, tabs), panel];
}

async function copy(button, text) {
  await navigator.clipboard.writeText(text);
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
}
