import { forwardRef } from "react";
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { navigate } from "../app/router";

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  /** An address of the application: `/customers?sort=name`. */
  readonly to: string;
  readonly replace?: boolean;
};

/** Leads to another address of the application. In a new tab or window it is a link like any other. */
export const Link = forwardRef<HTMLAnchorElement, LinkProps>(function Link({ to, replace = false, onClick, ...rest }, ref) {
  return (
    <a
      ref={ref}
      href={to}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || isForTheBrowser(event) || rest.target !== undefined) return;
        event.preventDefault();
        navigate(to, { replace });
      }}
      {...rest}
    />
  );
});

/** Whether the click asks for a tab, a window or a file of its own. */
function isForTheBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
