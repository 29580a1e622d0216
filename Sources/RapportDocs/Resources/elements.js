/** Makes an element: attributes, listeners (`onclick`), and children, where text is text and never markup. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

/** Markdown as documentation comments have it: paragraphs, lists, code blocks, `code`, **strong**. */
export function markdown(text) {
  const blocks = [];
  for (const block of (text ?? "").split(/\n\s*\n/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    if (lines.length === 0) continue;
    if (lines[0].startsWith("```")) {
      blocks.push(element("pre", { tabindex: "0" }, element("code", {}, lines.slice(1).filter((line) => !line.startsWith("```")).join("\n"))));
      continue;
    }
    const items = [];
    const before = [];
    for (const line of lines) {
      const item = /^\s*[-*]\s+(.*)$/.exec(line);
      if (item) items.push(item[1]);
      else if (items.length > 0) items[items.length - 1] += " " + line.trim();
      else before.push(line.trim());
    }
    if (before.length > 0) blocks.push(element("p", {}, inline(before.join(" "))));
    if (items.length > 0) blocks.push(element("ul", {}, items.map((item) => element("li", {}, inline(item)))));
  }
  return blocks;
}

export function inline(text) {
  return text.split(/(``[^`]+``|`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.startsWith("`")) return element("code", {}, part.replace(/^`+|`+$/g, ""));
    if (part.startsWith("**")) return element("strong", {}, part.slice(2, -2));
    return part;
  });
}
