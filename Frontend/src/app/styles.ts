/**
 * Styles that come with a screen. The build turns `import "./Board.css"` in a module into a call of `loadStyle`; a screen is
 * shown when the styles that came with its module are there.
 */
const pending = new Set<Promise<void>>();
const loaded = new Set<string>();

export function loadStyle(url: string): void {
  if (loaded.has(url)) return;
  loaded.add(url);
  // src/boot.ts may have asked for it.
  const begun = document.querySelector<HTMLLinkElement>(`link[rel=stylesheet][href="${url}"]`);
  if (begun?.dataset["state"] === "loaded") return;
  const link = begun ?? document.createElement("link");
  link.rel = "stylesheet";
  link.href = url;
  const arrival: Promise<void> = new Promise<void>((resolve) => {
    link.onload = () => resolve();
    // Without its styles a screen can still be used.
    link.onerror = () => resolve();
  }).then(() => void pending.delete(arrival));
  pending.add(arrival);
  if (begun === null) document.head.append(link);
}

/** When all styles that were asked for until now are there. */
export async function stylesReady(): Promise<void> {
  await Promise.all(pending);
}
