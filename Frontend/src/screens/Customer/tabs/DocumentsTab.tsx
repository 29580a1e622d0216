import { CustomerDocuments } from "../../../parts/documents/CustomerDocuments";
import type { TabProps } from "./part";

/** The customer's offers, contracts and whatever else is kept as a file. */
export function DocumentsTab({ detail }: TabProps) {
  return <CustomerDocuments customer={detail.customer} />;
}
