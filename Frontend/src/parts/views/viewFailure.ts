import { describe, ownError } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { messages } from "./messages";

/** Why a view was not kept, in words. */
export function viewFailure(error: unknown): string {
  const t = textsOf(messages);
  if (error instanceof RangeError) return error.message;
  const own = ownError(error);
  if (own?.type === "nameTaken") return t.nameTaken(String(own["name"]));
  if (own?.type === "tooMany") return t.tooMany(Number(own["maximum"]));
  return describe(error);
}
