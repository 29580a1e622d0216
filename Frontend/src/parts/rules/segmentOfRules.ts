/** Rules on their way from a list to a new segment. */
import type { SegmentRule } from "rapport";

let kept: SegmentRule | undefined;

export function keepForSegment(rule: SegmentRule): void {
  kept = rule;
}

/** Once. */
export function takeForSegment(): SegmentRule | undefined {
  const rule = kept;
  kept = undefined;
  return rule;
}
