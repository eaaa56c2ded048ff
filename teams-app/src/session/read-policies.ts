import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import type { OwnWord } from '@loggkontroll/core/waiting';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { readBeginning } from '@loggkontroll/sharepoint/settings';
import type { UnusablePolicy } from '@loggkontroll/ui/components';

/** The organisation has set policies, and none of them can be used. */
export class PolicyUnusable extends Error {
  override readonly name = 'PolicyUnusable';
  readonly unusable: readonly UnusablePolicy[];

  constructor(unusable: readonly UnusablePolicy[]) {
    super(unusable.map(({ problem }) => problem.code).join());
    this.unusable = unusable;
  }
}

/** What the settings say of policies. */
export interface PoliciesRead {
  /** Those in force; where the organisation has set none, the one that holds then. */
  readonly policies: readonly [Policy, ...Policy[]];
  /** Those that stand in the settings and cannot be used; what follows the others goes on. */
  readonly unusable: readonly UnusablePolicy[];
  /** What the bot has told this person alone. */
  readonly ownWord: OwnWord;
}

/** One request, with what the bot has told the person along. Throws {@link PolicyUnusable}. */
export const readPolicies = async (connection: Connection): Promise<PoliciesRead> => {
  const { policies: settings, ownWord } = await readBeginning(connection, connection.personId);
  const policies: Policy[] = [];
  const unusable: UnusablePolicy[] = [];
  for (const { key, value } of settings) {
    const read = parsePolicyText(value);
    if (read.ok) policies.push(read.value);
    else unusable.push({ setting: key, problem: read.refusal });
  }
  const [first, ...others] = settings.length === 0 ? [ffsPolicy] : policies;
  if (first === undefined) throw new PolicyUnusable(unusable);
  return { policies: [first, ...others], unusable, ownWord: parseOwnWord(ownWord) };
};
