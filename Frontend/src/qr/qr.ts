/**
 * QR codes (ISO/IEC 18004) of short texts: byte mode, error correction level M, versions 1 to 20 (up to 666 bytes).
 * Everything is drawn here, so that a secret in a code never leaves the page.
 */

/** Codewords for error correction in each block, by version. */
const checkWords = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
/** Blocks, by version. */
const blockCounts = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
const maximumVersion = 20;

/** Dark modules are `true`; rows from the top, without the quiet zone around them. */
type Matrix = readonly (readonly boolean[])[];

/** The code of a text. Throws a `RangeError` for one that is too long. */
export function qrCode(text: string): Matrix {
  const bytes = new TextEncoder().encode(text);
  const version = smallestVersion(bytes.length);
  const words = interleaved(dataWords(bytes, version), version);
  let best: Drawing | undefined;
  let least = Infinity;
  for (let mask = 0; mask < 8; mask += 1) {
    const drawing = new Drawing(version);
    drawing.place(words, mask);
    const penalty = penaltyOf(drawing.dark);
    if (penalty < least) [best, least] = [drawing, penalty];
  }
  return (best as Drawing).dark;
}

/** An SVG path of the dark modules, a unit each, with the quiet zone of four around them. */
export function qrPath(matrix: Matrix): { readonly size: number; readonly path: string } {
  const parts: string[] = [];
  matrix.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      parts.push(`M${start + 4} ${y + 4}h${x - start + 1}v1H${start + 4}z`);
    }
  });
  return { size: matrix.length + 8, path: parts.join("") };
}

function at(table: readonly number[], index: number): number {
  return table[index] ?? 0;
}

/** How many modules hold data and error correction. */
function moduleCount(version: number): number {
  let count = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const alignments = Math.floor(version / 7) + 2;
    count -= (25 * alignments - 10) * alignments - 55;
    if (version >= 7) count -= 36;
  }
  return count;
}

function dataWordCount(version: number): number {
  return (moduleCount(version) >> 3) - at(checkWords, version) * at(blockCounts, version);
}

function lengthBits(version: number): number {
  return version < 10 ? 8 : 16;
}

function smallestVersion(length: number): number {
  for (let version = 1; version <= maximumVersion; version += 1) {
    if (4 + lengthBits(version) + length * 8 <= dataWordCount(version) * 8) return version;
  }
  throw new RangeError(`A text of ${length} bytes is too long for a code`);
}

function dataWords(bytes: Uint8Array, version: number): number[] {
  const bits: number[] = [];
  const append = (value: number, count: number): void => {
    for (let bit = count - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  };
  append(4, 4);
  append(bytes.length, lengthBits(version));
  for (const byte of bytes) append(byte, 8);
  const capacity = dataWordCount(version) * 8;
  append(0, Math.min(4, capacity - bits.length));
  append(0, (8 - (bits.length % 8)) % 8);
  for (let filler = 0xec; bits.length < capacity; filler ^= 0xec ^ 0x11) append(filler, 8);
  const words: number[] = [];
  for (let start = 0; start < bits.length; start += 8) {
    words.push(bits.slice(start, start + 8).reduce((word, bit) => (word << 1) | bit, 0));
  }
  return words;
}

/** The data in blocks with their error correction, a word of each block in turn. */
function interleaved(words: readonly number[], version: number): number[] {
  const count = at(blockCounts, version);
  const check = at(checkWords, version);
  const short = Math.floor(words.length / count);
  const longBlocks = words.length % count;
  const divisor = generator(check);
  const blocks: number[][] = [];
  const checks: number[][] = [];
  for (let block = 0, start = 0; block < count; block += 1) {
    const length = short + (block >= count - longBlocks ? 1 : 0);
    const data = words.slice(start, start + length);
    start += length;
    blocks.push(data);
    checks.push(remainder(data, divisor));
  }
  const result: number[] = [];
  for (let index = 0; index <= short; index += 1) {
    for (const block of blocks) if (index < block.length) result.push(at(block, index));
  }
  for (let index = 0; index < check; index += 1) for (const words of checks) result.push(at(words, index));
  return result;
}

/** Multiplication in GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1. */
function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if (((other >> bit) & 1) === 1) product ^= one;
  }
  return product;
}

/** The Reed–Solomon generator polynomial of that degree, without its leading 1. */
function generator(degree: number): number[] {
  const result = new Array<number>(degree - 1).fill(0).concat(1);
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    for (let index = 0; index < degree; index += 1) {
      result[index] = multiply(at(result, index), root) ^ at(result, index + 1);
    }
    root = multiply(root, 2);
  }
  return result;
}

function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  const result = new Array<number>(divisor.length).fill(0);
  for (const word of data) {
    const factor = word ^ at(result, 0);
    result.shift();
    result.push(0);
    divisor.forEach((value, index) => (result[index] = at(result, index) ^ multiply(value, factor)));
  }
  return result;
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The square, as it is being filled. */
class Drawing {
  readonly size: number;
  readonly dark: boolean[][];
  /** What belongs to patterns and format, and is neither data nor masked. */
  private readonly fixed: boolean[][];

  constructor(private readonly version: number) {
    this.size = version * 4 + 17;
    const square = (): boolean[][] => Array.from({ length: this.size }, () => new Array<boolean>(this.size).fill(false));
    this.dark = square();
    this.fixed = square();
    this.patterns();
  }

  private set(x: number, y: number, isDark: boolean): void {
    const row = this.dark[y];
    const fixed = this.fixed[y];
    if (row === undefined || fixed === undefined || x < 0 || x >= this.size) return;
    row[x] = isDark;
    fixed[x] = true;
  }

  private patterns(): void {
    for (let index = 0; index < this.size; index += 1) {
      this.set(6, index, index % 2 === 0);
      this.set(index, 6, index % 2 === 0);
    }
    for (const [x, y] of [[3, 3], [this.size - 4, 3], [3, this.size - 4]] as const) this.finder(x, y);
    const places = this.alignments();
    const last = places.length - 1;
    places.forEach((x, column) =>
      places.forEach((y, row) => {
        const isFinder = (column === 0 && row === 0) || (column === 0 && row === last) || (column === last && row === 0);
        if (!isFinder) this.ring(x, y, 2, [0, 2]);
      }),
    );
    this.format(0);
    this.versionBits();
  }

  private finder(x: number, y: number): void {
    this.ring(x, y, 4, [0, 1, 3]);
  }

  /** A square around a point; modules at these distances are dark. */
  private ring(x: number, y: number, reach: number, darkAt: readonly number[]): void {
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        this.set(x + dx, y + dy, darkAt.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  }

  private alignments(): number[] {
    if (this.version === 1) return [];
    const count = Math.floor(this.version / 7) + 2;
    const step = Math.ceil((this.version * 4 + 4) / (count * 2 - 2)) * 2;
    const places = [6];
    for (let place = this.size - 7; places.length < count; place -= step) places.splice(1, 0, place);
    return places;
  }

  /** Level M and the mask, with their error correction, twice. */
  private format(mask: number): void {
    let rest = mask;
    for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
    const bits = ((mask << 10) | rest) ^ 0x5412;
    const bit = (index: number): boolean => ((bits >> index) & 1) === 1;
    for (let index = 0; index <= 5; index += 1) this.set(8, index, bit(index));
    this.set(8, 7, bit(6));
    this.set(8, 8, bit(7));
    this.set(7, 8, bit(8));
    for (let index = 9; index < 15; index += 1) this.set(14 - index, 8, bit(index));
    for (let index = 0; index < 8; index += 1) this.set(this.size - 1 - index, 8, bit(index));
    for (let index = 8; index < 15; index += 1) this.set(8, this.size - 15 + index, bit(index));
    this.set(8, this.size - 8, true);
  }

  private versionBits(): void {
    if (this.version < 7) return;
    let rest = this.version;
    for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
    const bits = (this.version << 12) | rest;
    for (let index = 0; index < 18; index += 1) {
      const isDark = ((bits >> index) & 1) === 1;
      const [long, short] = [Math.floor(index / 3), this.size - 11 + (index % 3)];
      this.set(short, long, isDark);
      this.set(long, short, isDark);
    }
  }

  /** Puts the data in, in columns of two, up and down from the right, under a mask. */
  place(words: readonly number[], mask: number): void {
    this.format(mask);
    const isMasked = masks[mask] ?? ((): boolean => false);
    let index = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < this.size; step += 1) {
        const y = ((right + 1) & 2) === 0 ? this.size - 1 - step : step;
        for (const x of [right, right - 1]) {
          const row = this.dark[y];
          if (row === undefined || this.fixed[y]?.[x] === true) continue;
          const bit = (at(words, index >> 3) >> (7 - (index & 7))) & 1;
          row[x] = (bit === 1) !== isMasked(x, y);
          index += 1;
        }
      }
    }
  }
}

/** How hard a square is to read: runs, blocks, what looks like a finder, and too much of one colour. */
function penaltyOf(dark: Matrix): number {
  const size = dark.length;
  const columns = dark.map((_, x) => dark.map((row) => row[x] === true));
  let penalty = 0;
  for (const line of [...dark, ...columns]) {
    const text = line.map((isDark) => (isDark ? "1" : "0")).join("");
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) penalty += run.length - 2;
    for (const pattern of ["10111010000", "00001011101"]) {
      for (let place = text.indexOf(pattern); place >= 0; place = text.indexOf(pattern, place + 1)) penalty += 40;
    }
  }
  let darkCount = 0;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const module = dark[y]?.[x];
      if (module === true) darkCount += 1;
      const isBlock = x > 0 && y > 0 && [dark[y - 1]?.[x], dark[y]?.[x - 1], dark[y - 1]?.[x - 1]].every((other) => other === module);
      if (isBlock) penalty += 3;
    }
  }
  return penalty + Math.floor(Math.abs((darkCount * 20) / (size * size) - 10)) * 10;
}
