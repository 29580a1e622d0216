// Runs before the page is painted. Sets the chosen theme, and asks for the code and the styles of the screen that the address
// names, side by side with what every page needs.
import { bestFit } from "./app/paths";
import { applyTheme, storedTheme } from "./app/theme";

/** What the build has made of each screen. */
declare const screenFiles: readonly { readonly path: string; readonly files: readonly string[] }[];

applyTheme(storedTheme());
for (const file of bestFit(screenFiles, window.location.pathname)?.files ?? []) {
  const link = document.createElement("link");
  link.rel = file.endsWith(".css") ? "stylesheet" : "modulepreload";
  link.href = `/assets/${file}`;
  link.onload = () => (link.dataset["state"] = "loaded");
  // What needs it then asks again.
  link.onerror = () => link.remove();
  document.head.append(link);
}
