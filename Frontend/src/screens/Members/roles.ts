/** Roles in words, and what the team's procedures refuse with. */
import type { Me, Role } from "rapport";
import type { Choice } from "../../components/Field";

const labels: { readonly [role in Role]: string } = {
  owner: "Owner",
  admin: "Administrator",
  manager: "Manager",
  rep: "Representative",
  viewer: "Viewer",
};

export function roleLabel(role: Role): string {
  return labels[role];
}

/** The roles that somebody may give: owners are made by owners. */
export function roleChoices(me: Me, current?: Role): readonly Choice[] {
  const roles: readonly Role[] = ["owner", "admin", "manager", "rep", "viewer"];
  return roles
    .filter((role) => role !== "owner" || me.role === "owner" || current === "owner")
    .map((value) => ({ value, label: labels[value] }));
}

export function isRole(text: string): text is Role {
  return text in labels;
}
