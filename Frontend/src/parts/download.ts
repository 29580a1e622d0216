/** Lets the browser save what stands at an address of our own. */
export function saveFile(file: { readonly url: string; readonly name: string }): void {
  const link = document.createElement("a");
  link.href = file.url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
}
