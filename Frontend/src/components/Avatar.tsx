import { initials } from "../app/format";

const hues = 8;

/** A person's initials on a colour of their own. */
export function Avatar({ name, size = "medium" }: { readonly name: string; readonly size?: "small" | "medium" }) {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return (
    <span className={`avatar ${size} hue-${sum % hues}`} role="img" aria-label={name} title={name}>
      {initials(name)}
    </span>
  );
}
