export { rules, validate } from "rapport";
export { issuesByField, issueText } from "./issues";
