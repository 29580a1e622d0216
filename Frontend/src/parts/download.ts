interface NamedFile {
  readonly url: string;
  readonly name: string;
}

/** Lets the browser save what stands at an address of our own. */
export function saveFile(file: NamedFile): void {
  const link = document.createElement("a");
  link.href = file.url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Shows a PDF in a tab of its own, since our pages hold no frames. Where tabs are blocked it is saved. */
export async function showPDF(find: () => Promise<NamedFile>): Promise<void> {
  // A tab that is opened later than the click is blocked.
  const tab = window.open("", "_blank");
  try {
    const file = await find();
    if (tab === null) return saveFile(file);
    const response = await fetch(file.url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    tab.location.href = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: "application/pdf" }));
  } catch (error) {
    tab?.close();
    throw error;
  }
}
