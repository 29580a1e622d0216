import type { TimelineKind } from "rapport";
import type { IconName } from "../../../components/Icon";

export const kindIcons: { readonly [Kind in TimelineKind]: IconName } = {
  call: "phone",
  email: "mail",
  meeting: "users",
  note: "note",
  visit: "pin",
  customer: "building",
  contact: "user",
  lead: "flag",
  opportunity: "board",
  quote: "file",
  order: "file",
  task: "check",
  document: "file",
  consent: "shield",
  relationship: "link",
  segment: "users",
  event: "clock",
};
