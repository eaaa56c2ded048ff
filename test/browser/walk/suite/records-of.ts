import type { Control, Order, Registration, Review } from '@loggkontroll/core/workflow';
import { controlIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { until } from './until.ts';
import type { World } from './world.ts';

type Found<T> = Promise<
  { readonly ok: true; readonly value: { readonly state: T } } | { readonly ok: false }
>;

const once = <T>(what: string, find: () => Found<T>, fits: (state: T) => boolean = () => true): Promise<T> =>
  until(what, async () => {
    const found = await find();
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });

/** What follows from an order, each as soon as it is there and fits. */
export const recordsOf = ({ records }: Pick<World, 'records'>, orderId: string) => ({
  order: (what: string, fits: (order: Order) => boolean) =>
    once(`The order ${what}`, () => records.orders.find(orderId), fits),
  review: () => once<Review>('The review', () => records.reviews.find(reviewIdOf(orderId))),
  registration: () =>
    once<Registration>('The registration', () =>
      records.registrations.find(registrationIdOf(reviewIdOf(orderId))),
    ),
  control: (what: string, fits: (control: Control) => boolean) =>
    once(`The control ${what}`, () => records.controls.find(controlIdOf({ orderId })), fits),
});
