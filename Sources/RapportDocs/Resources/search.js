import { summary } from "./contract.js";

/** How well a text has the letters of a query in their order; 0 if it has not. Runs and beginnings of words count more. */
export function score(text, query) {
  let position = 0;
  let total = 0;
  let run = 0;
  for (const letter of query.toLowerCase().replaceAll(/\s/g, "")) {
    const found = text.toLowerCase().indexOf(letter, position);
    if (found < 0) return 0;
    const startsWord = found === 0 || /[.\s]/.test(text[found - 1]) || (/[A-Z]/.test(text[found]) && /[a-z]/.test(text[found - 1]));
    run = found === position && position > 0 ? run + 1 : 0;
    total += 1 + run * 2 + (startsWord ? 3 : 0);
    position = found + 1;
  }
  return total / (1 + text.length / 200);
}

/** The procedures that fit, the best first; all of them for an empty query. */
export function search(contract, query) {
  if (query.trim() === "") return contract.procedures;
  const words = query.trim().toLowerCase();
  return contract.procedures
    .map((procedure) => {
      const documented = summary(procedure.documentation).toLowerCase().includes(words) ? 5 : 0;
      const exact = procedure.name.toLowerCase().includes(words) ? 50 : 0;
      // Who abbreviates has the procedure's own name in mind rather than its namespace.
      const own = 2 * score(procedure.name.slice(procedure.name.lastIndexOf(".") + 1), query);
      return { procedure, points: exact + documented + Math.max(own, score(procedure.name, query)) };
    })
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points)
    .map(({ procedure }) => procedure);
}
