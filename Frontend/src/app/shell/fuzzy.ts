/** How well a text fits what was typed: the letters in their order, better at the beginnings of words and side by side. `undefined`: not at all. */
export function fuzzyScore(text: string, typed: string): number | undefined {
  const letters = plain(typed).replace(/\s+/g, "");
  if (letters === "") return 0;
  const target = plain(text);
  const whole = target.indexOf(plain(typed).trim());
  if (whole >= 0) return 1000 - whole - target.length / 100 + (whole === 0 || target[whole - 1] === " " ? 200 : 0);
  let score = 0;
  let at = -1;
  for (const letter of letters) {
    const next = target.indexOf(letter, at + 1);
    if (next < 0) return undefined;
    score += next === at + 1 ? 8 : 1;
    if (next === 0 || target[next - 1] === " ") score += 10;
    at = next;
  }
  return score - target.length / 100;
}

/** Without capitals and accents: `Møller` is found by `moller`. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase().replace(/ø/g, "o").replace(/æ/g, "ae").replace(/ß/g, "ss");
}
