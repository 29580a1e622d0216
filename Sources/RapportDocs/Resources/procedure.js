import { element, inline, markdown } from "./elements.js";
import { accessText, namedType, typeText } from "./contract.js";
import { definitionView, fieldsView, typeView } from "./types.js";
import { examplesView } from "./examples.js";
import { tryView } from "./try.js";

export function procedureView(contract, procedure) {
  const chips = [
    element("li", { class: `kind ${procedure.kind}` }, procedure.kind),
    element("li", { class: "chip" }, accessText(procedure.access)),
    element("li", { class: "chip" }, `cost ${procedure.cost ?? 1}`),
  ];
  return [
    element("h1", { class: "mono" }, procedure.name),
    element("ul", { class: "chips" }, chips),
    procedure.deprecation ? element("p", {}, element("strong", {}, "Deprecated. "), inline(procedure.deprecation)) : undefined,
    markdown(procedure.documentation),
    element("h2", {}, "Input"),
    procedure.input ? fieldsView(contract, contract.inputFields(procedure), [namedType(procedure.input)]) : element("p", {}, "Nothing."),
    element("h2", {}, procedure.kind === "subscription" ? "Each event" : "Output"),
    outputView(contract, procedure.output),
    element("h2", {}, "Errors"),
    errorsView(contract, procedure),
    element("h2", {}, "Examples"),
    examplesView(contract, procedure),
    element("h2", {}, "Try it"),
    tryView(contract, procedure),
  ];
}

function outputView(contract, output) {
  if (!output) return element("p", {}, "Nothing.");
  const view = typeView(contract, output);
  if (view instanceof HTMLDetailsElement) view.open = true;
  return view;
}

function errorsView(contract, procedure) {
  const codes = new Set(["INTERNAL", "TIMEOUT", "TOO_MANY_REQUESTS", "UNAVAILABLE"]);
  if (procedure.input) codes.add("BAD_REQUEST");
  if (!procedure.access.public) codes.add("UNAUTHORIZED").add("FORBIDDEN");
  if (JSON.stringify(contract.inputFields(procedure)).includes('"entity"')) codes.add("NOT_FOUND").add("FORBIDDEN");
  if (procedure.kind === "mutation") codes.add("CONFLICT").add("PRECONDITION_FAILED").add("UNPROCESSABLE");
  const own = procedure.errors ? contract.type(procedure.errors) : undefined;
  return [
    own ? [element("p", {}, "Its own, in ", element("code", {}, "error.data.error"), ":"), definitionView(contract, own)] : [],
    element("p", { class: "faint" }, "May be answered: ", contract.errorCodes.filter((row) => codes.has(row.code)).map((row, index) =>
      [index > 0 ? ", " : "", element("a", { href: `#/errors/${row.code}` }, row.code)])),
  ];
}

export function typePage(contract, type) {
  const users = contract.procedures.filter((each) =>
    [each.input, each.output].some((reference) => reference && namedType(reference) === type.name) || each.errors === type.name);
  return [
    element("h1", { class: "mono" }, type.name), definitionView(contract, type),
    users.length > 0 ? [element("h2", {}, "Used by"), element("ul", {}, users.map((each) =>
      element("li", {}, element("a", { href: `#/${each.name}` }, each.name))))] : [],
  ];
}

export function overview(contract) {
  return [
    element("h1", {}, contract.title), markdown(contract.documentation),
    element("p", {}, `${contract.procedures.length} procedures, version ${contract.version}. They are reached by JSON-RPC 2.0 at `,
      element("code", {}, "POST /rpc"), ", by tRPC 11 at ", element("code", {}, "/trpc"), ", and by plain HTTP at ",
      element("code", {}, "POST /api/{procedure}"), ": ", element("a", { href: "/api/openapi.json" }, "openapi.json"), "."),
    element("h2", {}, "Error codes"), errorTable(contract),
    element("h2", {}, "Types"),
    element("ul", {}, contract.types.map((type) => element("li", {}, element("a", { href: `#/types/${type.name}` }, type.name)))),
  ];
}

export function errorPage(contract, row) {
  return [element("h1", { class: "mono" }, row.code), element("p", {}, inline(row.documentation)),
    element("p", { class: "faint" }, `In JSON-RPC the number ${row.number}.`), element("p", {}, element("a", { href: "#/" }, "All error codes"))];
}

function errorTable(contract) {
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Error codes" }, element("table", {},
    element("thead", {}, element("tr", {}, ["Code", "Number", "When"].map((title) => element("th", { scope: "col" }, title)))),
    element("tbody", {}, contract.errorCodes.map((row) => element("tr", {},
      element("td", {}, element("a", { href: `#/errors/${row.code}` }, row.code)), element("td", {}, String(row.number)), element("td", {}, inline(row.documentation)))))));
}
