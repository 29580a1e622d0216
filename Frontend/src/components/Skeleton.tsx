/** The outline of what is coming. */
export function Skeleton({ shape = "line", count = 1 }: { readonly shape?: "line" | "title" | "card" | "chart"; readonly count?: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => <span key={index} className={`skeleton ${shape}`} aria-hidden="true" />)}
    </>
  );
}

/** Says once to screen readers what the outlines say to the eye. */
export function LoadingText({ children }: { readonly children: string }) {
  return <span className="visually-hidden" role="status">{children}</span>;
}
