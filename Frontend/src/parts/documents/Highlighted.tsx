/** A text with the words that were looked for marked, as beginnings of words, without regard to case and accents. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  const words = query.trim().split(/\s+/).map(folded).filter((word) => word !== "");
  if (words.length === 0) return <>{text}</>;
  return (
    <>
      {text.split(/([\p{L}\p{N}]+)/u).map((part, index) => {
        const word = index % 2 === 1 ? words.find((word) => folded(part).startsWith(word)) : undefined;
        return word === undefined
          ? part
          : <span key={index}><mark>{part.slice(0, word.length)}</mark>{part.slice(word.length)}</span>;
      })}
    </>
  );
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
