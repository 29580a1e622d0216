/** Files that the server has made. */
import type { ExportedFile } from "rapport";

/** Has the browser save it, under its name. */
export function download(file: ExportedFile): void {
  const link = document.createElement("a");
  link.href = file.url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
}
