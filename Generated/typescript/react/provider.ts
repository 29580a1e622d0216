// Part of rapport-codegen, and the same for every contract. Do not edit.
import { createContext, createElement, useContext, useEffect } from "react";
import type { ReactElement, ReactNode } from "react";
import { QueryCache } from "../runtime.js";

const CacheContext = createContext<QueryCache | undefined>(undefined);

/** Gives the hooks below it their cache, and refetches on focus and reconnect while it is mounted. */
export function Provider(props: { readonly cache: QueryCache; readonly children?: ReactNode }): ReactElement {
  const { cache, children } = props;
  useEffect(() => cache.connect(), [cache]);
  return createElement(CacheContext.Provider, { value: cache }, children);
}

/** The cache of the nearest `Provider`. Throws if there is none. */
export function useQueryCache(): QueryCache {
  const cache = useContext(CacheContext);
  if (cache === undefined) throw new Error("No <Provider cache={…}> stands above a component that uses a query.");
  return cache;
}
