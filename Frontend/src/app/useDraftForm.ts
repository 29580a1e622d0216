import { useDraft } from "./useDraft";
import { useForm } from "./useForm";
import type { Form, Refusals, TypeName } from "./useForm";

type Texts = { readonly [name: string]: string };

export interface DraftForm<Fields extends Texts> extends Form<Fields> {
  /** Whether what stands in it differs from what it began with. */
  readonly isDirty: boolean;
  /** Whether it was begun before the form was opened. */
  readonly isRestored: boolean;
  /** Forgets what was written, after saving or giving up, and begins again. */
  readonly clear: () => void;
}

/** A form that keeps what is written in it on the device, as `useDraft` does. Nothing secret belongs into it. */
export function useDraftForm<Fields extends Texts>(
  name: string,
  initial: Fields,
  refusals?: Refusals<Fields>,
  type?: TypeName,
): DraftForm<Fields> {
  const { draft, change, clear, isDirty, isRestored } = useDraft(name, initial);
  const form = useForm(draft, refusals, type);
  const set = (field: keyof Fields, value: string): void => {
    form.set(field, value);
    change({ [field]: value } as Partial<Fields>);
  };
  return {
    ...form,
    set,
    field: (field, label) => ({ ...form.field(field, label), onValue: (value) => set(field, value) }),
    isDirty,
    isRestored,
    clear: () => {
      clear(initial);
      for (const field of Object.keys(initial)) form.set(field, initial[field] ?? "");
      form.show([]);
    },
  };
}
