import { createElement, lazy, Suspense, useState } from "react";
import type { ComponentType } from "react";
import { stylesReady } from "./styles";

type Module<Props> = { readonly default: ComponentType<Props> };

export type LazyScreen<Props extends object = object> = ReturnType<typeof lazyScreen<Props>>;

/** A component whose code and styles come when it is first shown, or before that by `preload`; then it is shown at once. */
export function lazyScreen<Props extends object = object>(load: () => Promise<Module<Props>>) {
  let loading: Promise<Module<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;
  const once = (): Promise<Module<Props>> => {
    loading ??= load().then(
      async (module) => {
        await stylesReady();
        loaded = module.default;
        return module;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const Later = lazy<ComponentType<Props>>(once) as unknown as ComponentType<Props>;
  /** Which of the two it is must not change while it is there. */
  const Screen = (props: Props) => createElement(useState(() => loaded ?? Later)[0], props);
  return Object.assign(Screen, {
    /** Ends when it is there, or cannot be loaded: then it is tried again when it is shown. */
    preload: (): Promise<void> => once().then(() => undefined, () => undefined),
  });
}

/** The same for what opens over a page: nothing is there until it has come. */
export function lazyDialog<Props extends object>(load: () => Promise<Module<Props>>): ComponentType<Props> {
  const Loaded = lazyScreen<Props>(load);
  return (props) => createElement(Suspense, { fallback: null }, createElement(Loaded, props));
}
