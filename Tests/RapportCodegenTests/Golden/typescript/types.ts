// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import type { CalendarDate, ID, JSONValue } from "./runtime.js";

export interface CloseOpportunity {
  readonly id: ID<"Opportunity">;
  /** What was sold. 1 to 10 elements. No element twice. */
  readonly lines?: readonly Line[];
}

/** A deal that is to be. */
export interface CreateOpportunity {
  /** The customer that the deal is with. */
  readonly customerProfileId: ID<"CustomerProfile">;
  /** What it is called. White space at both ends is taken away. 1 to 200 characters. */
  readonly title: string;
  /** At least 0. */
  readonly value?: number | null;
  /** In percent. 0 to 100. */
  readonly probability?: number | null;
  /** In the future. */
  readonly expectedCloseDate?: CalendarDate | null;
  /** Default: `"open"`. */
  readonly stage?: Stage;
}

/** Named as something that the language has. */
export interface DateType {
  readonly default: Date;
  readonly "with-dash"?: string;
  readonly __proto__?: string;
}

/** One field of each type, and one for each rule. */
export interface Everything {
  readonly string?: string;
  readonly boolean?: boolean;
  readonly double?: number;
  readonly money?: number;
  readonly calendarDate?: CalendarDate;
  readonly instant?: Date;
  readonly url?: string;
  readonly bytes?: Uint8Array;
  readonly json?: JSONValue;
  readonly id?: ID<"Opportunity">;
  readonly array?: readonly Date[];
  readonly set?: readonly string[];
  readonly dictionary?: { readonly [key: string]: bigint };
  readonly nullable?: Date | null;
  readonly named?: Class;
  readonly matrix?: readonly (readonly (bigint | null)[])[];
  /** At least 2 characters. */
  readonly length?: string;
  /** At most 1 character. */
  readonly lengthAtMost?: string;
  /** Matches two capital letters. */
  readonly pattern?: string;
  /** Matches `^a`. Matches `"z"$`. */
  readonly patterns?: string;
  /** At least 0.5. */
  readonly minimum?: number;
  /** At most 99.95. */
  readonly maximum?: number;
  /** At least 9007199254740993. */
  readonly bigMinimum?: bigint;
  /** 1 to 4 bytes. */
  readonly countOfBytes?: Uint8Array;
  /** At most 2 elements. */
  readonly count?: readonly ID<"Tag">[];
  /** At least 1 element. Each: white space at both ends is taken away. */
  readonly countOfDictionary?: { readonly [key: string]: string };
  /** No element twice. Each: 1 to 3 characters. */
  readonly unique?: readonly string[];
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string;
  /** A telephone number with country code. */
  readonly phone?: string;
  /** An http or https URL. */
  readonly webURL?: string;
  /** One of: `a`, `b`. */
  readonly oneOf?: "a" | "b";
  /** Each: one of: `a`, `b`. */
  readonly oneOfEach?: readonly ("a" | "b")[];
  /** In the future. */
  readonly future?: Date;
  /** In the past. */
  readonly past?: CalendarDate;
  readonly int8?: number;
  readonly int16?: number;
  readonly int32?: number;
  readonly uint8?: number;
  readonly uint16?: number;
  readonly uint32?: number;
  readonly int?: number;
  readonly int64?: bigint;
  readonly uint64?: bigint;
}

export interface Line {
  /** At least 1. */
  readonly quantity: number;
  /** In the past. */
  readonly soldAt: Date;
}

/** A tree. */
export interface Node {
  readonly name: string;
  /** Default: `[]`. */
  readonly children?: readonly Node[];
  readonly parent?: Node | null;
}

/** A deal. */
export interface Opportunity {
  readonly id: ID<"Opportunity">;
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly title: string;
  readonly value?: number | null;
  readonly stage: Stage;
  readonly revision: bigint;
  readonly createdAt: Date;
}

export interface OpportunityFilter {
  readonly stage?: Stage | null;
  readonly cursor?: string | null;
  /** How many at most. 1 to 500. Default: `50`. */
  readonly limit?: number;
}

export interface OpportunityKey {
  readonly id: ID<"Opportunity">;
}

/** Some deals, and where to go on. */
export interface OpportunityPage {
  readonly items: readonly Opportunity[];
  /** For the next page; absent on the last. */
  readonly nextCursor?: string | null;
}

/** Its name meets another's. */
export interface PageOpportunity {
}

export interface PageOpportunityType {
}

/** Named as something that the runtime has. */
export interface QueryType {
}

/**
 * Where a deal stands.
 *
 * - `open`: Being worked on.
 * - `closed_won`: Sold.
 */
export type Stage = "open" | "closed_won" | "closed-lost";

/** Why a deal cannot change its stage. */
export type StageError =
  /** The pipeline does not allow the move. */
  | {
      readonly type: "moveRefused";
      readonly from: Stage;
      readonly since: Date;
    }
  | {
      readonly type: "alreadyClosed";
    };

export type Class =
  | {
      readonly kind: "it's \"odd\"";
    }
  | {
      readonly kind: "node";
      readonly value?: Class;
      readonly at: Date;
    };
