/** Three to six round numbers from 0 to at least the largest value. */
export function ticksUpTo(largest: number, areWhole = false): readonly number[] {
  if (largest <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(largest / 5));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power).filter((step) => !areWhole || Number.isInteger(step));
  const step = steps.find((step) => step * 5 >= largest) ?? Math.max(1, Math.ceil(largest / 5));
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}
