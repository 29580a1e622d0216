export { rules, validate } from "rapport";
