import { useMe } from "../app/me";
import { navigate, useLocation } from "../app/router";
import { Select } from "../components/Field";

/** Whose deals to show. The address holds the choice. */
export function OwnerFilter() {
  const me = useMe();
  const { owner } = useLocation();
  const others = me.assignees.filter(({ id }) => id !== me.id);
  return (
    <Select
      aria-label="Owner"
      value={owner ?? ""}
      onValue={(value) => navigate({ owner: value === "" ? undefined : value })}
      choices={[
        { value: "", label: "All owners" },
        { value: "me", label: "My deals" },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
