import type { IconName } from "../../components/Icon";

/** What a file is, for its icon and a word: `PDF`, `XLSX`, `PNG`. */
export function fileKind(fileName: string, mediaType: string): { readonly icon: IconName; readonly word: string } {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toUpperCase();
  const word = ending ?? mediaType.split("/")[1]?.toUpperCase() ?? "";
  if (mediaType.startsWith("image/")) return { icon: "image", word };
  if (/sheet|excel|csv/.test(mediaType)) return { icon: "table", word };
  return { icon: "file", word };
}

export function hasPicture(mediaType: string): boolean {
  return mediaType === "application/pdf" || ["image/avif", "image/gif", "image/jpeg", "image/png", "image/webp"].includes(mediaType);
}

/** What the server takes unless the installation says otherwise. */
export const largestFile = 100 * 1024 * 1024;
