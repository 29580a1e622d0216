import type { Consent, ConsentBasis, ConsentChannel, ConsentMethod, CustomerProfile, ID } from "rapport";
import { api, cache } from "../../api/client";
import { refreshCustomer } from "../customers/refresh";

export const channels: readonly ConsentChannel[] = ["email", "sms", "phone", "post"];
export const bases: readonly ConsentBasis[] = ["consent", "contract", "legalObligation", "legitimateInterest", "existingCustomer"];
/** How a consent is said that is noted by hand. */
export const methods: readonly ConsentMethod[] = ["form", "written", "spoken", "other"];
/** What is offered; others may be typed. */
export const usualPurposes: readonly string[] = ["Newsletter", "Product news", "Events", "Surveys"];

/** Of whom a consent is, as procedures take it. */
export type Person = { readonly contactId: ID<"Contact"> } | { readonly customerProfileId: ID<"CustomerProfile"> };

export function personOf({ contactId, customerProfileId }: Consent, customer: CustomerProfile): Person {
  return contactId == null ? { customerProfileId: customerProfileId ?? customer.id } : { contactId };
}

/** After somebody has said something: what shows it is asked for again. */
export function refreshConsents(): void {
  void cache.invalidate(api.compliance.consent);
  refreshCustomer();
}
