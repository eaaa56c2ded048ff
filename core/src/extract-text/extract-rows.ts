import type { Access, Act, Delivery, Judgements, Verdict } from '../log/index.ts';

/**
 * What grounds there were for an access, for somebody who does not know the words of a review. `none-found`: nobody has
 * found any. `not-assessed`: nobody has looked, and the registers do not tell.
 */
export type Grounds =
  'care' | 'administration' | 'other-authority' | 'other-reason' | 'none-found' | 'not-assessed';

/** One access as an extract is made of it. */
export interface ExtractRow {
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly at: string;
  /** Null: it concerns no unit. Empty: the log does not say. */
  readonly unit: string | null;
  readonly act: Act;
  /** Which part of the record system; empty when the log does not say. */
  readonly part: string;
  readonly employeeId: string;
  readonly employeeName: string;
  /** Undefined when the registers do not tell. */
  readonly role: string | undefined;
  readonly clientId: string;
  readonly clientName: string;
  readonly grounds: Grounds;
}

const ofVerdict: Readonly<Record<Verdict, Grounds>> = {
  direct: 'care',
  administrative: 'administration',
  'other-authority': 'other-authority',
  'other-reason': 'other-reason',
  suspicion: 'none-found',
};

const ofExplanation = {
  direct: 'care',
  administrative: 'administration',
  'other-authority': 'other-authority',
} as const satisfies Record<string, Grounds>;

const groundsOf = ({ n, explanation }: Access, judgements: Judgements | undefined): Grounds => {
  const judged = judgements?.judged[n - 1];
  if (judged) return ofVerdict[judged.verdict];
  return explanation ? ofExplanation[explanation.kind] : 'not-assessed';
};

/**
 * The accesses of a delivery as an extract is made of them. Where somebody has judged an access, that tells the grounds;
 * otherwise what the registers explained.
 */
export const extractRowsOf = (delivery: Delivery, judgements?: Judgements): readonly ExtractRow[] => {
  const roles = new Map(
    delivery.duties.map(({ employee, day, role }) => [`${String(employee)} ${day}`, role] as const),
  );
  return delivery.accesses.map((access): ExtractRow => {
    const { at, unit, act, part, employee, client } = access;
    return {
      at,
      unit,
      act,
      part,
      employeeId: delivery.employees[employee]?.employeeId ?? '',
      employeeName: delivery.employees[employee]?.name ?? '',
      role: roles.get(`${String(employee)} ${at.slice(0, 10)}`) ?? undefined,
      clientId: delivery.clients[client]?.clientId ?? '',
      clientName: delivery.clients[client]?.name ?? '',
      grounds: groundsOf(access, judgements),
    };
  });
};
