import { canonicalJson } from '@loggkontroll/core/history';
import {
  controlDoneOf,
  controlExpectedOf,
  controlIdOf,
  controlIdOfRegistration,
  controlRegisteredOf,
  extractControlOf,
  registrationIdOf,
  registrationOf,
  targetedControlOf,
} from '@loggkontroll/core/workflow';
import type { Control, ControlFacts, ControlCommand, Order, Registration } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import type { Board } from '../board.ts';
import { oneByOne } from '../one-by-one.ts';
import { successorOnBoard } from '../successor-on-board.ts';
import type { Task, World } from '../world.ts';

const idOf = ({ recordId }: { readonly recordId: string }): string => recordId;

/** Of a rejected order whose plan is not on the board it is not known whether it has been placed again. */
const isDemanded = (board: Board, order: Order): boolean =>
  order.rejected === undefined ||
  (board.plans.records.has(order.planId) && successorOnBoard(board, order) === undefined);

/** The register expects a control from every order, also a rejected one until another is placed instead. */
export const expectControls: Task = async ({ board, register, log }, now) => {
  const unexpected = [...board.orders.records.values()].filter(
    ({ state }) => !board.controls.has(controlIdOf(state)) && isDemanded(board, state),
  );
  await oneByOne(log, 'expect-controls', unexpected, idOf, async ({ state }) => {
    const command = { type: 'expectControl', ...controlExpectedOf(state) } as const;
    const expected = await register.controls.ensure(command, asBot(now));
    if (expected.ok) board.controls.put(expected.value);
    return expected;
  });
};

/** A registered review is entered in the registration list. */
export const registerReviews: Task = async ({ board, register, log }, now) => {
  const unentered = [...board.reviews.records.values()].filter(
    ({ state }) =>
      state.registered !== undefined && !board.registrations.has(registrationIdOf(state.reviewId)),
  );
  await oneByOne(log, 'register-reviews', unentered, idOf, async ({ state }) => {
    const facts = registrationOf(state);
    if (facts === undefined) return undefined;
    const entered = await register.registrations.ensure({ type: 'registerControl', ...facts }, asBot(now));
    if (entered.ok) board.registrations.put(entered.value);
    return entered;
  });
};

/** What is to be expected of a registration whose control is not there: from what it was ordered by, or from itself. */
const expectationOf = async (
  registration: Registration,
  { register, directory }: World,
): Promise<ControlFacts | undefined> => {
  const { orderId, kind } = registration;
  if (orderId !== undefined && kind === 'systematic-review') {
    const order = await register.orders.find(orderId);
    return order.ok ? controlExpectedOf(order.value.state) : undefined;
  }
  const unit = (await directory.units()).find(({ unitId }) => unitId === registration.unitId);
  if (orderId !== undefined && kind === 'extract-review') {
    const extract = await register.extracts.find(orderId);
    return extract.ok && unit ? extractControlOf(extract.value.state, { unit }) : undefined;
  }
  if (orderId !== undefined) {
    const targeted = await register.targeted.find(orderId);
    return targeted.ok && unit ? targetedControlOf(targeted.value.state, { unit }) : undefined;
  }
  return unit && controlRegisteredOf(registration, unit);
};

/** What a control lacks of a registration, if anything. */
const commandFor = (control: Control, registration: Registration): ControlCommand | undefined => {
  const done = controlDoneOf(registration);
  if (control.done === undefined) return { type: 'completeControl', ...done };
  const { at: _, ...stands } = control.done;
  if (stands.registrationId !== done.registrationId || canonicalJson(stands) === canonicalJson(done)) {
    return undefined;
  }
  return { type: 'correctControl', ...done, reason: registration.corrections.at(-1)?.reason ?? '' };
};

/** Every registration, and every correction of one, is written into its control. */
export const completeControls: Task = async (world, now) => {
  const { board, register, log } = world;
  await board.controls.wake(
    [...board.registrations.records.values()].map(({ state }) => controlIdOfRegistration(state)),
  );
  await oneByOne(log, 'complete-controls', board.registrations.records.values(), idOf, async ({ state }) => {
    const controlId = controlIdOfRegistration(state);
    let control = board.controls.records.get(controlId);
    if (control === undefined) {
      const facts = await expectationOf(state, world);
      if (facts === undefined) return undefined;
      const expected = await register.controls.ensure({ type: 'expectControl', ...facts }, asBot(now));
      if (!expected.ok) return expected;
      control = expected.value;
      board.controls.put(control);
    }
    const command = commandFor(control.state, state);
    if (command === undefined) return undefined;
    const completed = await register.controls.act(control, command, asBot(now));
    if (completed.ok) board.controls.put(completed.value);
    return completed;
  });
};
