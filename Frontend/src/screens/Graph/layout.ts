/**
 * Where the nodes of a graph stand: they push each other away, and relationships pull them together, until it is calm.
 * The same graph gives the same picture.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** From 1 to 10: the stronger, the closer. */
  readonly strength: number;
}

interface Body {
  x: number;
  y: number;
  dx: number;
  dy: number;
}

/** Beyond this nodes do not feel each other; also the size of a cell of the grid that they are looked up in. */
const reach = 420;
const push = 15000;
const pull = 0.06;
const gravity = 0.004;
const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * @param ids the one in the middle first, then the nearest
 * @param known where some stand already: they stay about there
 */
export function layOut(ids: readonly string[], edges: readonly LayoutEdge[], known: ReadonlyMap<string, Place> = new Map()): ReadonlyMap<string, Place> {
  const bodies = new Map<string, Body>();
  const near = new Map<string, string>();
  for (const { from, to } of edges) {
    if (known.has(from) && !known.has(to)) near.set(to, from);
    if (known.has(to) && !known.has(from)) near.set(from, to);
  }
  ids.forEach((id, index) => {
    const place = known.get(id);
    const origin = known.get(near.get(id) ?? "") ?? { x: 0, y: 0 };
    const radius = known.size > 0 ? 70 + (index % 5) * 12 : 60 * Math.sqrt(index);
    const angle = index * golden;
    bodies.set(id, { x: place?.x ?? origin.x + radius * Math.cos(angle), y: place?.y ?? origin.y + radius * Math.sin(angle), dx: 0, dy: 0 });
  });
  const rounds = ids.length > 1500 ? 60 : ids.length > 400 ? 140 : 320;
  for (let round = 0; round < rounds; round += 1) step(ids, bodies, edges, known, 1 - round / rounds);
  return new Map([...bodies].map(([id, { x, y }]) => [id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]));
}

function step(ids: readonly string[], bodies: Map<string, Body>, edges: readonly LayoutEdge[], known: ReadonlyMap<string, Place>, heat: number): void {
  repel([...bodies.values()]);
  for (const { from, to, strength } of edges) {
    const one = bodies.get(from);
    const other = bodies.get(to);
    if (one === undefined || other === undefined) continue;
    const x = other.x - one.x;
    const y = other.y - one.y;
    const distance = Math.hypot(x, y) || 1;
    const force = ((distance - (190 - strength * 6)) * pull) / distance;
    one.dx += x * force;
    one.dy += y * force;
    other.dx -= x * force;
    other.dy -= y * force;
  }
  const limit = 4 + 36 * heat;
  ids.forEach((id, index) => {
    const body = bodies.get(id);
    if (body === undefined) return;
    const length = Math.hypot(body.dx, body.dy) || 1;
    const share = (Math.min(length, limit) / length) * (known.has(id) ? 0.15 : 1);
    // The one in the middle stays there.
    if (index > 0) {
      body.x += (body.dx - body.x * gravity) * share;
      body.y += (body.dy - body.y * gravity) * share;
    }
    body.dx = 0;
    body.dy = 0;
  });
}

/** Only neighbouring cells of the grid are looked at, so that thousands of nodes do not take millions of pairs. */
function repel(bodies: readonly Body[]): void {
  const cells = new Map<string, Body[]>();
  const cell = (value: number): number => Math.floor(value / reach);
  for (const body of bodies) {
    const key = `${cell(body.x)},${cell(body.y)}`;
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [body]);
    else there.push(body);
  }
  for (const body of bodies) {
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        for (const other of cells.get(`${cell(body.x) + column},${cell(body.y) + row}`) ?? []) {
          const x = body.x - other.x;
          const y = body.y - other.y;
          const square = x * x + y * y;
          if (other === body || square > reach * reach || square === 0) continue;
          const force = push / Math.max(square, 100) / Math.sqrt(square);
          body.dx += x * force;
          body.dy += y * force;
        }
      }
    }
  }
}
