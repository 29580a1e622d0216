/** Roles in words. */
import type { Me, Role } from "rapport";
import type { Choice } from "../../components/Field";
import { textsOf } from "../../app/i18n";
import { messages } from "./messages";

export function roleLabel(role: Role): string {
  return textsOf(messages).roles[role];
}

/** The roles that somebody may give: owners are made by owners. */
export function roleChoices(me: Me, current?: Role): readonly Choice[] {
  const roles: readonly Role[] = ["owner", "admin", "manager", "rep", "viewer"];
  return roles
    .filter((role) => role !== "owner" || me.role === "owner" || current === "owner")
    .map((value) => ({ value, label: roleLabel(value) }));
}

export function isRole(text: string): text is Role {
  return text in messages.en.roles;
}
