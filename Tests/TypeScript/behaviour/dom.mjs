/** As much of a document as React needs to render components that show text, and a window with events. */
class Node {
  constructor(nodeType, nodeName, document) {
    Object.assign(this, { nodeType, nodeName, tagName: nodeName, ownerDocument: document, parentNode: null });
    this.childNodes = [];
    this.listeners = new Map();
    this.style = {};
    this.namespaceURI = "http://www.w3.org/1999/xhtml";
  }

  get firstChild() {
    return this.childNodes[0] ?? null;
  }

  get lastChild() {
    return this.childNodes[this.childNodes.length - 1] ?? null;
  }

  get nextSibling() {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  get textContent() {
    return this.nodeType === 3 ? this.nodeValue : this.childNodes.map((child) => child.textContent).join("");
  }

  set textContent(text) {
    this.childNodes = text === "" ? [] : [this.ownerDocument.createTextNode(text)];
  }

  appendChild(child) {
    return this.insertBefore(child, null);
  }

  insertBefore(child, reference) {
    child.parentNode?.removeChild(child);
    const index = reference === null ? this.childNodes.length : this.childNodes.indexOf(reference);
    this.childNodes.splice(index, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild(child) {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }

  setAttribute() {}
  removeAttribute() {}

  addEventListener(name, listener) {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  removeEventListener(name, listener) {
    this.listeners.set(name, (this.listeners.get(name) ?? []).filter((other) => other !== listener));
  }

  dispatch(name) {
    for (const listener of this.listeners.get(name) ?? []) listener({ type: name });
  }
}

const document = new Node(9, "#document", null);
document.createElement = (name) => new Node(1, name.toUpperCase(), document);
document.createTextNode = (text) => Object.assign(new Node(3, "#text", document), { nodeValue: String(text) });
document.documentElement = document.createElement("html");
document.visibilityState = "visible";
document.activeElement = null;

/** Gives the event to what listens on the window. */
export function dispatch(name) {
  document.dispatch(name);
}

export function makeContainer() {
  return document.createElement("div");
}

if (globalThis.navigator === undefined) globalThis.navigator = { userAgent: "" };
Object.assign(globalThis, {
  document,
  window: globalThis,
  HTMLIFrameElement: class {},
  addEventListener: (name, listener) => document.addEventListener(name, listener),
  removeEventListener: (name, listener) => document.removeEventListener(name, listener),
});
