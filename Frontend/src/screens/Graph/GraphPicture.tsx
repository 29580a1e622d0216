import { useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { CustomerSummary, GraphEdge, ID } from "rapport";
import { useMessages } from "../../app/i18n";
import { IconButton } from "../../components/Button";
import { arrowType } from "./filter";
import type { Place } from "./layout";
import { messages } from "./messages";
import type { ShownGraph } from "./useGraph";
import { useView } from "./useView";

type CustomerID = ID<"CustomerProfile">;

interface GraphPictureProps {
  readonly graph: ShownGraph;
  readonly middle: CustomerSummary;
  readonly chosen: CustomerID | undefined;
  readonly onChoose: (id: CustomerID | undefined) => void;
  /** What stands on the path, customers and relationships. */
  readonly path: ReadonlySet<string>;
}

const directions: { readonly [key: string]: readonly [number, number] | undefined } = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/** The graph as a picture that one zooms and moves; each customer in it can be reached by keys. */
export function GraphPicture({ graph, middle, chosen, onChoose, path }: GraphPictureProps) {
  const t = useMessages(messages);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 800, height: 520 });
  const [focused, setFocused] = useState<CustomerID>(middle.id);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { view, frame, fit, zoom, pan, show, handlers } = useView(graph.places, size);
  const at = graph.places.has(focused) ? focused : middle.id;

  const focus = (id: CustomerID): void => {
    setFocused(id);
    const place = graph.places.get(id);
    const element = frame.current?.querySelector<SVGGElement>(`[data-node="${id}"]`);
    element?.focus({ preventScroll: true });
    if (place !== undefined && !isInside(place)) show(place);
  };
  const isInside = ({ x, y }: Place): boolean =>
    Math.abs(x - view.x) * view.scale < size.width / 2 - 30 && Math.abs(y - view.y) * view.scale < size.height / 2 - 30;
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = directions[event.key];
    if (direction !== undefined && event.shiftKey) pan(-direction[0] * 60, -direction[1] * 60);
    else if (direction !== undefined) {
      const next = neighbour(graph, at, direction);
      if (next !== undefined) focus(next);
    } else if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(0.8);
    else if (event.key === "0") fit();
    else if (event.key === "Home") focus(middle.id);
    else if (event.key === "Enter" || event.key === " ") onChoose(at);
    else if (event.key === "Escape" && chosen !== undefined) onChoose(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} className="graph-box" role="group" aria-label={t.picture(middle.name)} onKeyDown={onKeyDown}>
      <svg ref={frame} className="graph-picture" width={size.width} height={size.height} {...handlers} onClick={(event) => event.target === event.currentTarget && onChoose(undefined)}>
        <defs>
          <marker id="graph-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" /></marker>
        </defs>
        <g transform={`translate(${size.width / 2} ${size.height / 2}) scale(${view.scale}) translate(${-view.x} ${-view.y})`}>
          {graph.edges.map((edge) => <Edge key={edge.id} edge={edge} graph={graph} isOnPath={path.has(edge.id)} isNear={edge.fromId === chosen || edge.toId === chosen} />)}
          {graph.nodes.map((node) => {
            const place = graph.places.get(node.id);
            if (place === undefined) return null;
            const degree = graph.degrees.get(node.id) ?? 0;
            const radius = (node.id === middle.id ? 15 : 9) + Math.min(6, Math.log2(degree + 1) * 1.6);
            const isNamed = view.scale > 0.55 || degree > 3 || node.id === middle.id || node.id === chosen || path.has(node.id);
            return (
              <g
                key={node.id}
                data-node={node.id}
                className={`graph-node ${node.kind} ${node.id === middle.id ? "middle" : ""} ${node.id === chosen ? "chosen" : ""} ${path.has(node.id) ? "on-path" : ""}`}
                transform={`translate(${place.x} ${place.y})`}
                role="button"
                tabIndex={node.id === at ? 0 : -1}
                aria-pressed={node.id === chosen}
                aria-label={t.node(node.name, degree)}
                onFocus={() => setFocused(node.id)}
                onClick={() => onChoose(node.id)}
              >
                <circle className="graph-target" r={Math.max(radius, 14 / view.scale)} />
                <circle className="graph-dot" r={radius} />
                {isNamed && <text y={radius + 13 / view.scale} fontSize={12 / view.scale} strokeWidth={3 / view.scale} textAnchor="middle" aria-hidden="true">{short(node.name)}</text>}
              </g>
            );
          })}
        </g>
      </svg>
      <div className="graph-zoom">
        <IconButton icon="plus" variant="secondary" size="small" label={t.zoomIn} onClick={() => zoom(1.25)} />
        <IconButton icon="minus" variant="secondary" size="small" label={t.zoomOut} onClick={() => zoom(0.8)} />
        <IconButton icon="target" variant="secondary" size="small" label={t.fit} onClick={fit} />
      </div>
    </div>
  );
}

interface EdgeProps {
  readonly edge: GraphEdge;
  readonly graph: ShownGraph;
  readonly isOnPath: boolean;
  readonly isNear: boolean;
}

function Edge({ edge, graph, isOnPath, isNear }: EdgeProps) {
  const from = graph.places.get(edge.fromId);
  const to = graph.places.get(edge.toId);
  if (from === undefined || to === undefined) return null;
  const type = arrowType(edge.type);
  const isDirected = type === "parent_company" || type === "referrer";
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // The arrow ends where the circle begins.
  const end = { x: to.x - ((to.x - from.x) / length) * 17, y: to.y - ((to.y - from.y) / length) * 17 };
  return (
    <line
      className={`graph-edge ${type} ${isOnPath ? "on-path" : ""} ${isNear ? "near" : ""}`}
      x1={from.x}
      y1={from.y}
      x2={isDirected ? end.x : to.x}
      y2={isDirected ? end.y : to.y}
      strokeWidth={(isOnPath ? 2 : 0.6) + edge.strength * 0.22}
      markerEnd={isDirected ? "url(#graph-arrow)" : undefined}
    />
  );
}

/** The nearest one in that direction. */
function neighbour(graph: ShownGraph, from: CustomerID, [dx, dy]: readonly [number, number]): CustomerID | undefined {
  const origin = graph.places.get(from);
  if (origin === undefined) return undefined;
  let best: { readonly id: CustomerID; readonly cost: number } | undefined;
  for (const { id } of graph.nodes) {
    const place = graph.places.get(id);
    if (place === undefined || id === from) continue;
    const x = place.x - origin.x;
    const y = place.y - origin.y;
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0 || across > along * 2) continue;
    const cost = along + across * 2;
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

function short(name: string): string {
  return name.length > 24 ? name.slice(0, 23).trimEnd() + "…" : name;
}
