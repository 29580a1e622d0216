/** How orders get from one status to the next, one or many of them, and back again. */
import type { Order, OrderStatus, UpdateOrderStatus } from "rapport";
import { sales } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { withSales } from "../../parts/sales/bulkSales";
import { messages as salesMessages } from "../../parts/sales/messages";
import { refreshSales } from "../../parts/sales/salesActions";
import { messages } from "./messages";

/** What an order goes through that is not cancelled. */
export const orderSteps: readonly OrderStatus[] = ["open", "confirmed", "inProgress", "delivered", "completed"];

export async function setStatus(order: Order, status: OrderStatus): Promise<void> {
  try {
    await changeStatus(order, { id: order.id, version: order.version, status });
  } catch (error) {
    showError(textsOf(messages).notChanged(order.number, whyNot(error)));
  }
  await refreshSales();
}

/** Changes it, says so, and offers the way back. */
export async function changeStatus(order: Order, input: UpdateOrderStatus): Promise<void> {
  sayChanged(order, (await sales.updateOrderStatus(input)).order);
}

/** Says what an order has become, and offers the way back if there is one. */
export function sayChanged(before: Order, now: Order): void {
  const text = textsOf(messages).changed(now.number, textsOf(salesMessages).orderStatuses[now.status]);
  const way = wayBack(before, now);
  if (way.length > 0) showUndo(text, () => takeBack(now, way));
  else showToast(text);
}

export function whyNot(error: unknown): string {
  const t = textsOf(messages);
  const own = sales.updateOrderStatus.isError(error) ? error.error.type : undefined;
  return own === "staleVersion" ? t.stale : own === "wrongStatus" ? t.wrongStatus : describe(error);
}

/** Gives each of them the status, says so, and offers the way back for those that have one. */
export async function setStatuses(orders: readonly Order[], status: OrderStatus, reason?: string): Promise<void> {
  const done = await withSales(orders, ({ id, version }) => sales.updateOrderStatus({ id, version, status, ...(reason === undefined ? {} : { reason }) }), whyNot);
  if (done.length === 0) return;
  const text = textsOf(messages).changedMany(done.length, textsOf(salesMessages).orderStatuses[status]);
  const ways = done.map(({ row, result: { order } }) => ({ order, way: wayBack(row, order) })).filter(({ way }) => way.length > 0);
  if (ways.length > 0) showUndo(text, () => takeBackMany(ways, done.length - ways.length));
  else showToast(text);
}

interface WayBack {
  readonly order: Order;
  readonly way: readonly OrderStatus[];
}

/** What a changed order has to become, one after the other, to be as before; nothing where the server lets it go forward only. */
function wayBack(before: Order, now: Order): readonly OrderStatus[] {
  // A cancelled order is opened again and goes its way once more.
  if (now.status === "cancelled") return orderSteps.slice(0, orderSteps.indexOf(before.status) + 1);
  return before.status !== "cancelled" && now.nextStatuses.includes(before.status) ? [before.status] : [];
}

async function follow({ order, way }: WayBack): Promise<void> {
  let { version } = order;
  for (const status of way) ({ order: { version } } = await sales.updateOrderStatus({ id: order.id, version, status }));
}

async function takeBack(order: Order, way: readonly OrderStatus[]): Promise<void> {
  const t = textsOf(messages);
  const last = way[way.length - 1] ?? order.status;
  try {
    await follow({ order, way });
    showToast(t.changed(order.number, textsOf(salesMessages).orderStatuses[last]));
  } catch (error) {
    showError(t.notChanged(order.number, whyNot(error)));
  }
  await refreshSales();
}

/** @param others - How many have been changed with them and have no way back. */
async function takeBackMany(ways: readonly WayBack[], others: number): Promise<void> {
  const done = await withSales(ways, follow, whyNot);
  if (done.length > 0) showToast(textsOf(salesMessages).asBefore(done.length));
  if (others > 0) showError(textsOf(messages).noWayBack(others));
}
