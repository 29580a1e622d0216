import { Icon } from "./Icon";

/** What went wrong with a form, apart from its fields. */
export function FormFailure({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return <p className="notice bad" role="alert"><Icon name="alert" /> <span>{text}</span></p>;
}
