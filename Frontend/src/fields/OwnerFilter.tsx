import { useMe } from "../app/me";
import { useQueryParam } from "../app/router";
import { Select } from "../components/Field";
import { defineMessages, useMessages } from "../app/i18n";

const messages = defineMessages(
  { owner: "Owner", all: "All owners", mine: "My deals" },
  { owner: "Zuständig", all: "Alle Zuständigen", mine: "Eigene Deals" },
);

/** Whose deals to show. The address holds the choice. */
export function OwnerFilter() {
  const t = useMessages(messages);
  const me = useMe();
  const [owner, setOwner] = useQueryParam("owner");
  const others = me.assignees.filter(({ id }) => id !== me.id);
  return (
    <Select
      aria-label={t.owner}
      value={owner ?? ""}
      onValue={setOwner}
      choices={[
        { value: "", label: t.all },
        { value: "me", label: t.mine },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
