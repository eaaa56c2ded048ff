import * as z from 'zod/mini';
import type { PersonId } from '../organisation/index.ts';
import type { LikeControls } from './like-controls.ts';
import type { SystematicRequests } from './requests-of-year.ts';
import type { ReviewedShare } from './reviewed-share.ts';
import type { DrawsOfYear } from './supervision-of-year.ts';

/** When the bot last counted a year, and found something else than before or a new day. */
export interface CountedYear {
  /** ISO instant. */
  readonly at: string;
}

/** A department's controls of a year as the bot has counted them for its head and the planners. */
export interface ToldControls {
  /** Who reads them beside the planners; absent where that is nobody. Whoever comes after is told anew. */
  readonly headId?: PersonId;
  readonly controls: readonly LikeControls[];
}

/** A year's draws, and how many of those with access they have come to, for the planners. */
export interface ToldDraws {
  readonly shares: readonly ReviewedShare[];
  readonly draws: DrawsOfYear;
}

const amount = z.int().check(z.gte(0));
const kinds = ['systematic-review', 'targeted-review', 'extract-review', 'authorisation-review'] as const;
const standings = ['without-remark', 'with-remark', 'deviation', 'expected'] as const;
const alike = z.tuple([
  z.enum(kinds),
  z.string(),
  z.enum(standings),
  z.string(),
  amount,
  amount,
  amount,
  amount,
]);
const toldControls = z.object({ headId: z.optional(z.string()), controls: z.array(alike) });
const countedYear = z.object({ at: z.string() });
const toldDraws = z.object({
  shares: z.array(z.object({ policyId: z.string(), employees: amount, reviewed: amount })),
  draws: z.object({ standing: amount, givenUp: amount, begun: amount }),
});
const toldRequests = z.array(
  z.object({ departmentId: z.string(), requested: amount, delivered: amount, notCarriedOut: amount }),
);

const readAs = <S extends z.ZodMiniType>(schema: S, kept: string): z.infer<S> | undefined => {
  try {
    const read = schema.safeParse(JSON.parse(kept));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

/** What was kept; undefined where that is nothing, or of another version than this one reads. */
export const parseCountedYear = (kept: string): CountedYear | undefined => readAs(countedYear, kept);

/** As {@link parseCountedYear}. */
export const parseToldDraws = (kept: string): ToldDraws | undefined => readAs(toldDraws, kept);

/** As {@link parseCountedYear}. */
export const parseToldRequests = (kept: string): readonly SystematicRequests[] | undefined =>
  readAs(toldRequests, kept);

/** A department's as it is kept; the same figures are the same text. */
export const formatToldControls = ({ headId, controls }: ToldControls): string =>
  JSON.stringify({
    headId,
    controls: controls.map((like) => [
      ...[like.kind, like.policyId, like.standing, like.dueOn ?? ''],
      ...[like.controls, like.breachesReported, like.breachPersons, like.breachesToReport],
    ]),
  });

/** As {@link parseCountedYear}. */
export const parseToldControls = (kept: string, departmentId: string): ToldControls | undefined => {
  const read = readAs(toldControls, kept);
  if (read === undefined) return undefined;
  const { headId, controls } = read;
  return {
    ...(headId === undefined ? {} : { headId }),
    controls: controls.map(([kind, policyId, standing, dueOn, count, reported, persons, toReport]) => ({
      ...{ departmentId, kind, policyId, standing },
      ...(dueOn === '' ? {} : { dueOn }),
      ...{ controls: count, breachesReported: reported, breachPersons: persons, breachesToReport: toReport },
    })),
  };
};
