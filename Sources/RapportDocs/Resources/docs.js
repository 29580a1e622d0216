// The page: a list of procedures with a search, and what the address names. Everything is made from the contract.
import { element } from "./elements.js";
import { load, method, namespace } from "./contract.js";
import { errorPage, overview, procedureView, typePage } from "./procedure.js";
import { search } from "./search.js";

const main = document.getElementById("main");
const side = document.getElementById("side");
const list = document.getElementById("list");
const field = document.getElementById("search");
const menu = document.getElementById("menu");
const found = document.getElementById("found");

function showMenu(isOpen) {
  side.classList.toggle("is-open", isOpen);
  menu.setAttribute("aria-expanded", String(isOpen));
}

function showPage(contract) {
  const name = decodeURIComponent(location.hash.replace(/^#\/?/, ""));
  const [section, rest] = name.split("/");
  const procedure = contract.procedure(name);
  const type = section === "types" ? contract.type(rest) : undefined;
  const error = section === "errors" ? contract.errorCodes.find((row) => row.code === rest) : undefined;
  let view = overview(contract);
  if (procedure) view = procedureView(contract, procedure);
  else if (type) view = typePage(contract, type);
  else if (error) view = errorPage(contract, error);
  else if (name !== "") view = [element("h1", {}, "Not found"), element("p", {}, `There is no ${name}.`)];
  main.replaceChildren(...element("div", {}, view).childNodes);
  document.title = `${name === "" ? "Procedures" : name} · ${contract.title}`;
  for (const link of list.querySelectorAll("a")) {
    if (link.hash === `#/${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  showMenu(false);
}

function showList(contract) {
  const query = field.value;
  const procedures = search(contract, query);
  const link = (procedure, text) => element("li", {}, element("a", { href: `#/${procedure.name}` },
    element("span", {}, text), element("span", { class: `kind ${procedure.kind}` }, procedure.kind)));
  if (query.trim() !== "") {
    list.replaceChildren(element("ul", {}, procedures.map((procedure) => link(procedure, procedure.name))));
    found.textContent = `${procedures.length} found`;
    return;
  }
  found.textContent = "";
  const groups = Map.groupBy(procedures, (procedure) => namespace(procedure.name));
  list.replaceChildren(...[...groups].flatMap(([name, inside]) => [
    element("h2", {}, name || "procedures"), element("ul", {}, inside.map((procedure) => link(procedure, method(procedure.name)))),
  ]));
}

/** Arrow keys choose among what was found, and Enter opens it. */
function onSearchKey(event) {
  const links = [...list.querySelectorAll("a")];
  const chosen = links.findIndex((link) => link.classList.contains("is-chosen"));
  if (event.key === "Enter" && links.length > 0) {
    location.hash = links[Math.max(chosen, 0)].hash;
    main.focus();
  } else if (event.key === "Escape") {
    field.value = "";
    field.dispatchEvent(new Event("input"));
    field.blur();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const next = Math.min(Math.max(chosen + (event.key === "ArrowDown" ? 1 : -1), 0), links.length - 1);
    links[chosen]?.classList.remove("is-chosen");
    links[next]?.classList.add("is-chosen");
    links[next]?.scrollIntoView({ block: "nearest" });
  }
}

try {
  const contract = await load();
  document.getElementById("brand").textContent = contract.title;
  document.getElementById("version").textContent = contract.version;
  showList(contract);
  showPage(contract);
  addEventListener("hashchange", () => {
    // The link over the page leads into it, and is no address.
    if (location.hash === "#main") return;
    showPage(contract);
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  });
  field.addEventListener("input", () => showList(contract));
  field.addEventListener("keydown", onSearchKey);
  menu.addEventListener("click", () => showMenu(!side.classList.contains("is-open")));
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    showMenu(true);
    field.focus();
  });
} catch (error) {
  main.replaceChildren(element("p", { role: "alert" }, error.message));
}
