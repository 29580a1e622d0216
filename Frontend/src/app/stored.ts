/** What is kept on this device, under the application's own names. Storage may be forbidden or full: then it lasts as long as the page. */

export function readStored<Value>(name: string, isValid: (value: unknown) => value is Value): Value | undefined {
  try {
    const text = localStorage.getItem(`rapport.${name}`);
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` takes it away. */
export function writeStored(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`rapport.${name}`);
    else localStorage.setItem(`rapport.${name}`, JSON.stringify(value));
  } catch {
    // See above.
  }
}

/** Takes everything away whose name begins so. */
export function forgetStored(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(`rapport.${prefix}`)) localStorage.removeItem(key);
  } catch {
    // Then there is nothing.
  }
}
