import { element, inline, markdown } from "./elements.js";
import { namedType, ruleText, typeText } from "./contract.js";

/** A type's name, which opens to its definition. */
export function typeView(contract, reference, seen = []) {
  const name = namedType(reference);
  const type = name === undefined ? undefined : contract.type(name);
  if (!type) return element("span", {}, typeText(reference));
  const link = element("a", { href: `#/types/${type.name}` }, "its own page");
  if (seen.includes(name)) return element("a", { href: `#/types/${name}` }, typeText(reference));
  const inside = element("div");
  const details = element("details", { class: "type" }, element("summary", {}, typeText(reference)), inside);
  // Made when it is opened: types hold types.
  details.addEventListener("toggle", () => {
    if (details.open && inside.childElementCount === 0) {
      inside.append(...definitionView(contract, type, [...seen, name]), element("p", { class: "faint" }, link));
    }
  });
  return details;
}

export function definitionView(contract, type, seen = [type.name]) {
  const { object, choice, union } = type.definition;
  const parts = markdown(type.documentation);
  if (object) parts.push(fieldsView(contract, object._0, seen));
  if (choice) {
    parts.push(element("ul", {}, choice._0.map((each) =>
      element("li", {}, element("code", {}, each.value), each.documentation ? [" — ", inline(each.documentation)] : []))));
  }
  if (union) {
    parts.push(element("p", {}, "One of these, told apart by ", element("code", {}, union.discriminator), ":"));
    for (const each of union.cases) {
      parts.push(element("p", {}, element("code", {}, each.name)), ...markdown(each.documentation));
      if (each.fields.length > 0) parts.push(fieldsView(contract, each.fields, seen));
    }
  }
  return parts;
}

export function fieldsView(contract, fields, seen = []) {
  if (fields.length === 0) return element("p", { class: "faint" }, "An object without fields.");
  const row = (field) => element("tr", {},
    element("td", {}, element("code", {}, field.name), element("br"),
      field.isRequired ? element("span", { class: "required" }, "required") : element("span", { class: "faint" }, "optional")),
    element("td", {}, typeView(contract, field.type, seen)),
    element("td", {}, markdown(field.documentation),
      element("ul", { class: "rules" }, field.rules.map((rule) => element("li", {}, ruleText(rule))),
        field.defaultValue === undefined ? undefined : element("li", {}, "default ", element("code", {}, field.defaultValue)))));
  return element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Fields" }, element("table", {},
    element("thead", {}, element("tr", {}, ["Field", "Type", "Meaning and rules"].map((title) => element("th", { scope: "col" }, title)))),
    element("tbody", {}, fields.map(row))));
}
