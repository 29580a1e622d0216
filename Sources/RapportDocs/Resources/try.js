import { element } from "./elements.js";
import { typeText } from "./contract.js";

// A key that is given here stays in this tab.
const keyName = "key";

/** A form to call a procedure: a field for each of the input's, or all of it as JSON. */
export function tryView(contract, procedure) {
  const fields = contract.inputFields(procedure).map((field) => new Field(contract, field));
  const example = JSON.stringify(contract.exampleOfFields(contract.inputFields(procedure)), undefined, 2);
  const json = element("textarea", { id: "json", rows: "10", spellcheck: "false", "aria-label": "Input as JSON" });
  const key = element("input", { id: "key", type: "password", autocomplete: "off", placeholder: "Without one, the session of this browser" });
  key.value = sessionStorage.getItem(keyName) ?? "";
  key.addEventListener("change", () => sessionStorage.setItem(keyName, key.value));
  const problems = element("ul", { class: "issues" });
  const state = element("span", { class: "faint", role: "status" });
  const code = element("code");
  const answer = element("pre", { class: "answer", hidden: true, tabindex: "0", "aria-label": "Answer" }, code);
  const send = element("button", { type: "submit", class: "main" }, "Call");
  const asJSON = element("div", { class: "field", hidden: true }, json);
  const asFields = element("div", {}, fields.map((field) => field.view));
  const swap = element("button", { type: "button", onclick: () => {
    asJSON.hidden = !asJSON.hidden;
    asFields.hidden = !asFields.hidden;
    swap.textContent = asJSON.hidden ? "Write as JSON" : "Fill in fields";
    if (!asJSON.hidden && json.value === "") {
      const filled = assembled(fields);
      json.value = Object.keys(filled.value).length > 0 ? JSON.stringify(filled.value, undefined, 2) : example;
    }
  } }, "Write as JSON");

  function show(issues) {
    problems.replaceChildren();
    for (const field of fields) field.show([]);
    for (const issue of issues) {
      const field = asJSON.hidden ? fields.find((each) => issue.path.match(/^[^.[]*/)[0] === each.field.name) : undefined;
      if (field) field.show([...field.issues, issue]);
      else problems.append(element("li", {}, `${issue.path || "The input"} ${issue.message}`));
    }
    fields.find((field) => field.issues.length > 0)?.input.focus();
  }

  async function call(event) {
    event.preventDefault();
    const { value, issues } = asJSON.hidden ? assembled(fields) : parsed(json.value);
    show(issues);
    if (issues.length > 0) return;
    send.disabled = true;
    state.textContent = "Calling …";
    const start = performance.now();
    try {
      const headers = { "Content-Type": "application/json" };
      if (key.value !== "") headers.Authorization = `Bearer ${key.value}`;
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: procedure.name, params: value });
      const response = await fetch("/rpc", { method: "POST", headers, body });
      const text = await response.text();
      const duration = performance.now() - start;
      const { result, error } = JSON.parse(text);
      answer.hidden = false;
      answer.classList.toggle("is-error", error !== undefined);
      code.textContent = JSON.stringify(error ?? result, undefined, 2);
      const outcome = error ? (error.data?.code ?? String(error.code)) : "OK";
      state.textContent = `${outcome} in ${duration.toFixed(0)} ms, ${text.length} bytes, request ${response.headers.get("X-Request-Id")}`;
      show(error?.data?.issues ?? []);
    } catch (failure) {
      state.textContent = `The call failed: ${failure.message}`;
    } finally {
      send.disabled = false;
    }
  }

  if (procedure.kind === "subscription") {
    return [element("p", {}, "A subscription is a stream of events: see its examples.")];
  }
  const note = procedure.kind === "mutation" ? element("p", { class: "faint" }, "This changes data: it is called for real.") : undefined;
  return [element("form", { class: "try", novalidate: true, onsubmit: call }, note, asFields, asJSON,
    element("div", { class: "field" }, element("label", { for: "key" }, "API key"), key), element("div", { role: "alert" }, problems),
    element("div", { class: "actions" }, send, fields.length > 0 ? swap : undefined, state)), answer];
}

/** The input that the fields make: what is empty is left out. */
function assembled(fields) {
  const value = {};
  const issues = [];
  for (const field of fields) {
    try {
      const read = field.read();
      if (read !== undefined) value[field.field.name] = read;
    } catch (error) {
      issues.push({ path: field.field.name, message: `is not JSON: ${error.message}` });
    }
  }
  return { value, issues };
}

function parsed(text) {
  try {
    return { value: JSON.parse(text === "" ? "{}" : text), issues: [] };
  } catch (error) {
    return { value: {}, issues: [{ path: "", message: `is not JSON: ${error.message}` }] };
  }
}

class Field {
  constructor(contract, field) {
    this.field = field;
    this.issues = [];
    const id = `field-${field.name}`;
    let [kind, value] = Object.entries(field.type)[0];
    if (kind === "nullable") [kind, value] = Object.entries(value._0)[0];
    const choice = kind === "named" ? contract.type(value._0)?.definition.choice?._0.map((each) => each.value) : undefined;
    const words = kind === "boolean" ? ["true", "false"] : choice ?? (kind === "string" ? field.rules.find((rule) => rule.oneOf)?.oneOf._0 : undefined);
    const note = `${id}-note`;
    const shared = { id, name: field.name, "aria-describedby": note, "aria-required": field.isRequired ? "true" : undefined };
    if (words) {
      this.input = element("select", shared, element("option", { value: "" }, ""), words.map((word) => element("option", { value: word }, word)));
      this.convert = kind === "boolean" ? (text) => text === "true" : (text) => text;
    } else if (["integer", "double", "money"].includes(kind)) {
      this.input = element("input", { ...shared, inputmode: "decimal", autocomplete: "off" });
      this.convert = (text) => (Number.isFinite(Number(text)) ? Number(text) : text);
    } else if (["string", "id", "calendarDate", "instant", "url", "bytes"].includes(kind)) {
      const type = /password/i.test(field.name) ? "password" : "text";
      this.input = element("input", { ...shared, type, autocomplete: "off", placeholder: String(contract.example(field.type, field.rules)) });
      this.convert = (text) => text;
    } else {
      this.input = element("textarea", { ...shared, rows: "3", spellcheck: "false",
        placeholder: JSON.stringify(contract.example(field.type, field.rules)) });
      this.convert = (text) => JSON.parse(text);
    }
    this.note = element("p", { class: "issue", id: note });
    this.view = element("div", { class: "field", "data-field": field.name },
      element("label", { for: id }, field.name), element("span", { class: "faint" }, ` ${typeText(field.type)}${field.isRequired ? ", required" : ""}`),
      this.input, this.note);
  }

  read() { return this.input.value === "" ? undefined : this.convert(this.input.value); }

  show(issues) {
    this.issues = issues;
    this.view.classList.toggle("is-bad", issues.length > 0);
    this.input.setAttribute("aria-invalid", String(issues.length > 0));
    this.note.textContent = issues.map((issue) => `${issue.path} ${issue.message}`).join("; ");
  }
}
