import type { ReactNode } from "react";

/** A state with its name. */
export function Specimen({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="ui-specimen" role="group" aria-label={name}>
      <span className="ui-name" aria-hidden="true">{name}</span>
      <div className="ui-states">{children}</div>
    </div>
  );
}
