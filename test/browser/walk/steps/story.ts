import type { Order } from '@loggkontroll/core/workflow';

/** The orders that the draw brought, each with its part in the walk. */
export interface Story {
  /** Provider; the unit manager attests and reviews. */
  readonly provider: Order;
  /** Provider; the unit manager is among the reviewed, so everything passes to the manager's manager. */
  readonly withManager: Order;
  /** Authority; reviewed without remark. */
  readonly authority: Order;
  /** Authority; reviewed with a remark. */
  readonly suspicious: Order;
}

const found = (orders: readonly Order[], what: string, fits: (order: Order) => boolean): Order => {
  const order = orders.find(fits);
  if (order === undefined) throw new Error(`The draw brought no order ${what}`);
  return order;
};

const includes = ({ employees }: Order, personId: string): boolean =>
  employees.some((employee) => employee.personId === personId);

/** Gives each drawn order its part. */
export const storyOf = (orders: readonly Order[]): Story => {
  const managerOf = ({ clusterId }: Order): string => clusterId.replace(/^operation:/, '');
  const providers = orders.filter(({ branch }) => branch === 'provider');
  const authorities = orders.filter(({ branch }) => branch === 'authority');
  const authority = found(authorities, 'of an authority', () => true);
  return {
    provider: found(providers, 'without its manager', (order) => !includes(order, managerOf(order))),
    withManager: found(providers, 'with its manager', (order) => includes(order, managerOf(order))),
    authority,
    suspicious: found(authorities, 'of another authority', (order) => order !== authority),
  };
};

/** Only a log with rows can lead to a remark, and drawn days may have none: of two, the one with more rows does. */
export const partsByRows = (delivered: readonly Order[]): Pick<Story, 'authority' | 'suspicious'> => {
  const rowsOf = (order: Order): number => order.delivered?.file.accesses ?? 0;
  const [authority, suspicious] = delivered.toSorted((a, b) => rowsOf(a) - rowsOf(b));
  if (authority === undefined || suspicious === undefined) throw new Error('Two logs are needed');
  return { authority, suspicious };
};

/** The manager whose operation an order concerns. */
export const operationsManager = ({ clusterId }: Order): string => clusterId.replace(/^operation:/, '');
