/**
 * The contract's rules, and words for what breaks them: large, so they come with the first form. Forms that come later by
 * themselves may import them from "rapport" and "api/issues".
 */
import { useEffect, useState } from "react";
import type { FieldRule, Rules } from "rapport";

type Contract = typeof import("./contract");

let loading: Promise<Contract> | undefined;
let loaded: Contract | undefined;

export function loadContract(): Promise<Contract> {
  loading ??= import("./contract").then(
    (contract) => (loaded = contract),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** It as far as it has been loaded. */
export function loadedContract(): Contract | undefined {
  return loaded;
}

/** The most characters that a field takes, once that is known. */
export async function maximumLength<Name extends keyof Rules>(type: Name, field: keyof Rules[Name]): Promise<number | undefined> {
  const fields = (await loadContract()).rules[type] as { readonly [name in keyof Rules[Name]]: FieldRule };
  return fields[field].length?.maximum;
}

/** The rules of a type's fields; `undefined` until they are there, and if none are asked for. */
export function useRules<Name extends keyof Rules>(type: Name | undefined): Rules[Name] | undefined {
  const [contract, setContract] = useState(loaded);
  useEffect(() => {
    if (type === undefined || contract !== undefined) return undefined;
    let isCurrent = true;
    loadContract().then((contract) => isCurrent && setContract(contract), () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [type, contract]);
  return type === undefined ? undefined : contract?.rules[type];
}
