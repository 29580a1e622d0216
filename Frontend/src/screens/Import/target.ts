/** What the rows of a file become: `/customers/import` and `/leads/import` are one wizard. */
import type { Import, ImportError, ImportField, ImportKey, ImportLeadFile, ImportTarget, InvalidationTarget, Mutation } from "rapport";
import { api, customers, leads } from "../../api/client";
import { useMessages } from "../../app/i18n";
import type { Texts } from "../../app/i18n";
import { useRoute } from "../../app/router";
import { messages } from "./messages";
import { customerTexts, leadTexts } from "./targetMessages";
import type { TargetTexts } from "./targetMessages";

export interface Target {
  readonly name: ImportTarget;
  readonly path: string;
  /** Where what came in is seen. */
  readonly list: string;
  readonly begin: Mutation<ImportLeadFile | void, Import, ImportError>;
  /** What a column can say, in the order in which it is offered. */
  readonly fields: readonly ImportField[];
  readonly hasCustomFields: boolean;
  /** One of these has to be there: by it a new one is called. */
  readonly naming: readonly ImportField[];
  readonly keys: readonly ImportKey[];
  /** Whether external ids are told apart by the system that they come from. */
  readonly hasSystems: boolean;
  /** Whether those that nobody is named for wait for somebody to be made responsible. */
  readonly waits: boolean;
  /** Where it shows what an import has done. */
  readonly touches: readonly InvalidationTarget[];
  readonly texts: Texts<TargetTexts>;
}

const imports = [customers.listImports, customers.listImportRows] as const;

const targets: { readonly [Name in ImportTarget]: Target } = {
  customers: {
    name: "customers",
    path: "/customers",
    list: "/customers?sort=-created",
    begin: customers.importCustomers,
    fields: [
      "id", "externalId", "kind", "name", "firstName", "lastName", "email", "phone", "website", "vatId", "industry", "status", "tags", "notes", "owner",
      "street", "houseNumber", "addressLine2", "postalCode", "city", "region", "country", "contactName", "contactEmail", "contactPhone", "contactTitle",
    ],
    hasCustomFields: true,
    naming: ["name", "firstName", "lastName"],
    keys: ["id", "externalId", "vatId", "email"],
    hasSystems: true,
    waits: false,
    touches: [customers.listCustomers, customers.getCustomer, api.crm.extensions.listSegments, ...imports],
    texts: customerTexts,
  },
  leads: {
    name: "leads",
    path: "/leads",
    list: "/leads",
    begin: leads.importLeadFile,
    fields: [
      "id", "externalId", "name", "firstName", "lastName", "company", "jobTitle", "email", "phone", "website", "industry", "status", "source", "tags",
      "notes", "owner", "utmSource", "utmMedium", "utmCampaign", "utmTerm", "utmContent", "referrer", "landingPage",
    ],
    hasCustomFields: false,
    naming: ["name", "firstName", "lastName", "company", "email"],
    keys: ["id", "externalId", "email"],
    hasSystems: false,
    waits: true,
    touches: [leads, ...imports],
    texts: leadTexts,
  },
};

/** Of the address that is shown. */
export function useTarget(): Target {
  const { segments } = useRoute();
  return segments[0] === "leads" ? targets.leads : targets.customers;
}

/** The address of an import, or of the first step. */
export function importPath(target: ImportTarget, id?: string): string {
  const path = `${targets[target].path}/import`;
  return id === undefined ? path : `${path}/${id}`;
}

/** The wizard's texts, with the words for what the rows become. */
export function useTexts() {
  const shared = useMessages(messages);
  const own = useMessages(useTarget().texts);
  return { ...shared, ...own };
}
