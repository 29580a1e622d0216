/** What the page offers; the server decides. */
import type { CustomerProfile, Me } from "rapport";
import { mayWrite } from "../../app/me";

/** Whether they may change that customer; `rep`s change only their own. */
export function mayChangeCustomer(me: Me, customer: Pick<CustomerProfile, "ownerId">): boolean {
  return mayWrite(me) && (me.role !== "rep" || customer.ownerId === me.id);
}
