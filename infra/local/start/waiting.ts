import type { PersonId } from '@loggkontroll/core/organisation';
import type { Page, Register, Summary } from '@loggkontroll/sharepoint/records';
import type { Municipality } from '../demo/index.ts';

/** What waits in the Register, for the start page. */
export interface Waiting {
  /** How many records wait for each person. */
  readonly counts: ReadonlyMap<PersonId, number>;
  /** The days by which something is due, ISO dates. */
  readonly dueOn: readonly string[];
}

const everything = async <S extends Summary<string>>(first: Promise<Page<S>>): Promise<readonly S[]> => {
  const found: S[] = [];
  let page: Page<S> | undefined = await first;
  while (page !== undefined) {
    found.push(...page.items);
    page = await page.more?.();
  }
  return found;
};

/** Asks plans, orders and reviews for whom they wait; a role's waiting counts for everybody who has it. */
export const whatWaits = async (register: Register, { members }: Municipality): Promise<Waiting> => {
  const [plans, orders, reviews] = await Promise.all([
    everything(register.plans.summaries({ where: {} })),
    everything(register.orders.summaries({ where: {} })),
    everything(register.reviews.summaries({ where: {} })),
  ]);
  const counts = new Map<PersonId, number>();
  const waiting = [...plans, ...orders, ...reviews].flatMap(({ WaitsFor }) =>
    typeof WaitsFor === 'string' && WaitsFor !== '' ? [WaitsFor] : [],
  );
  for (const whom of waiting) {
    const role = /^role:(planner|log-administrator)$/.exec(whom)?.[1] as
      'planner' | 'log-administrator' | undefined;
    for (const personId of role === undefined ? [whom] : members[role]) {
      counts.set(personId, (counts.get(personId) ?? 0) + 1);
    }
  }
  const dueOn = [...orders, ...reviews].flatMap(({ DueOn }) => (typeof DueOn === 'string' ? [DueOn] : []));
  return { counts, dueOn };
};
