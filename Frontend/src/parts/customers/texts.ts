/** Texts of controls on their way to the server. */

/** `null` if there is nothing in it. */
export function optional(text: string): string | null {
  const plain = text.trim();
  return plain === "" ? null : plain;
}

/** An address of the web as people type it: without `https://`. */
export function webAddress(text: string): string | null {
  const plain = text.trim();
  if (plain === "") return null;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(plain) || !plain.includes(".") ? plain : "https://" + plain;
}

/** How a web address reads: its host, and the path if it has one. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
}
