import { forwardRef } from "react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";

interface Look {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  readonly size?: "small" | "medium";
  readonly icon?: IconName;
  /** Shows that the action is on its way, and takes no second click. */
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

export type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children">;

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { variant = "secondary", size = "medium", icon, isBusy = false, children, className = "", onClick, ...rest } = props;
  const isBare = children === undefined;
  return (
    <button
      ref={ref}
      type="button"
      className={`button ${variant} ${size} ${isBare ? "bare" : ""} ${className}`}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {isBusy ? <span className="spinner" aria-hidden="true" /> : icon !== undefined && <Icon name={icon} />}
      {children !== undefined && <span className="button-label">{children}</span>}
    </button>
  );
});

interface IconButtonProps extends Omit<ButtonProps, "children" | "icon" | "aria-label"> {
  readonly icon: IconName;
  /** What it does: read out, and shown as a tooltip. */
  readonly label: string;
}

export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(props, ref) {
  const { label, variant = "quiet", ...rest } = props;
  return <Button ref={ref} variant={variant} aria-label={label} title={label} {...rest} />;
});
