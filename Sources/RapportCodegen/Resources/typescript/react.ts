/**
 * Hooks for React 18 and later, apart from `index.ts` so that nothing else depends on React.
 *
 * ```tsx
 * const stages = useQuery(client.crm.pipelines.listStages, { pipelineId });
 * const move = useMutation(client.crm.deals.moveDeal, { invalidates: [client.crm.deals] });
 * ```
 */
export * from "./react/provider.js";
export * from "./react/useInfiniteQuery.js";
export * from "./react/useMutation.js";
export * from "./react/useQuery.js";
export * from "./react/useSubscription.js";
