// The shape of tRPC 11's public types, as far as a router's type shows: written for these tests from its documentation,
// so that they need no registry.
export type ProcedureType = "query" | "mutation" | "subscription";

interface BuiltProcedureDef {
  meta: unknown;
  input: unknown;
  output: unknown;
}

export interface TRPCProcedure<Type extends ProcedureType, Def extends BuiltProcedureDef> {
  _def: {
    $types: { input: Def["input"]; output: Def["output"] };
    procedure: true;
    type: Type;
    meta: unknown;
    experimental_caller: boolean;
  };
  meta: Def["meta"];
  (options: unknown): Promise<Def["output"]>;
}

export interface TRPCQueryProcedure<Def extends BuiltProcedureDef> extends TRPCProcedure<"query", Def> {}
export interface TRPCMutationProcedure<Def extends BuiltProcedureDef> extends TRPCProcedure<"mutation", Def> {}
export interface TRPCSubscriptionProcedure<Def extends BuiltProcedureDef> extends TRPCProcedure<"subscription", Def> {}
export type AnyTRPCProcedure = TRPCProcedure<ProcedureType, any>;

export interface TRPCRouterRecord {
  [key: string]: AnyTRPCProcedure | TRPCRouterRecord;
}

export interface TRPCErrorShape<Data extends object = object> {
  message: string;
  code: number;
  data: Data;
}

export interface TRPCDefaultErrorShape extends TRPCErrorShape<{ code: string; httpStatus: number; path?: string; stack?: string }> {}

interface RootTypes {
  ctx: object;
  meta: object;
  errorShape: TRPCDefaultErrorShape;
  transformer: boolean;
}

interface Router<Root extends RootTypes, Record extends TRPCRouterRecord> {
  _def: { _config: { $types: Root }; router: true; procedures: Record; record: Record };
  createCaller: (context: Root["ctx"]) => unknown;
}

export type AnyTRPCRouter = Router<any, any>;
export type TRPCBuiltRouter<Root extends RootTypes, Record extends TRPCRouterRecord> = Router<Root, Record> & Record;
