import type { CustomerDetail } from "rapport";

/** What every tab is given. */
export interface TabProps {
  readonly detail: CustomerDetail;
  readonly mayEdit: boolean;
}
