import type { Access, Judgement, Judgements } from '@loggkontroll/core/log';

/** What the registers propose for an access: nothing where they explain nothing, or where something is flagged. */
const proposalFor = ({ explanation, flags }: Access): Judgement | undefined =>
  explanation && (flags ?? []).length === 0 ? { verdict: explanation.kind } : undefined;

/** What the registers propose for those of the accesses that nobody has judged yet. Never anything that is flagged. */
export const proposed = (
  accesses: readonly Access[],
  { judged }: Judgements,
): readonly (readonly [n: number, judgement: Judgement])[] =>
  accesses.flatMap((access) => {
    const proposal = judged[access.n - 1] ? undefined : proposalFor(access);
    return proposal ? [[access.n, proposal] as const] : [];
  });

/** Whether the registers propose anything at all here, judged or not. */
export const proposes = (accesses: readonly Access[]): boolean => accesses.some(proposalFor);
