import { useMe } from "../app/me";
import { useQueryParam } from "../app/router";
import { Select } from "../components/Field";

/** Whose deals to show. The address holds the choice. */
export function OwnerFilter() {
  const me = useMe();
  const [owner, setOwner] = useQueryParam("owner");
  const others = me.assignees.filter(({ id }) => id !== me.id);
  return (
    <Select
      aria-label="Owner"
      value={owner ?? ""}
      onValue={setOwner}
      choices={[
        { value: "", label: "All owners" },
        { value: "me", label: "My deals" },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
