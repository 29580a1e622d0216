import { useId } from "react";
import type { ReactNode } from "react";
import { Link } from "../../components/Link";

interface CardProps {
  readonly name: string;
  readonly title: string;
  /** Where there is more of it. */
  readonly link?: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
}

export function Card({ name, title, link, children }: CardProps) {
  const id = useId();
  return (
    <section className={`card card-${name}`} aria-labelledby={id}>
      <header className="card-header">
        <h2 id={id}>{title}</h2>
        {link !== undefined && <Link className="card-link" to={link.to}>{link.label}</Link>}
      </header>
      {children}
    </section>
  );
}
