import { lazy } from "react";
import type { ComponentType } from "react";
import { stylesReady } from "./styles";

type Module<Props> = { readonly default: ComponentType<Props> };

export type LazyScreen<Props = object> = ReturnType<typeof lazyScreen<Props>>;

/** A component whose code and styles come when it is first shown, or before that by `preload`. */
export function lazyScreen<Props = object>(load: () => Promise<Module<Props>>) {
  let loading: Promise<Module<Props>> | undefined;
  const once = (): Promise<Module<Props>> => {
    loading ??= load().then(
      async (module) => {
        await stylesReady();
        return module;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  return Object.assign(lazy<ComponentType<Props>>(once), { preload: (): void => void once().catch(() => undefined) });
}
