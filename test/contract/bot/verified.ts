import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openDestructions, openPolicyVersions, openRegister } from '@loggkontroll/sharepoint/records';
import type { FaultyRecord } from '../../../infra/cli/verify/faults.ts';
import { destroyedBy, returnedRecords } from '../../../infra/cli/verify/destroyed.ts';
import { mentionFaults } from '../../../infra/cli/verify/mentions.ts';
import { policySettingFaults, visitPolicies } from '../../../infra/cli/verify/policies.ts';
import { visitKinds } from '../../../infra/cli/verify/record-kind.ts';
import { visitDestructions } from '../../../infra/cli/verify/visit-destructions.ts';
import { verifyKind } from '../../../infra/cli/verify/verify-kind.ts';
import type { VerifiedKind } from '../../../infra/cli/verify/checked-item.ts';
import { witnessesOf } from '../../../infra/cli/verify/witnesses.ts';
import { botId } from '../sharepoint/sharepoint.ts';

/** How many records of each list verify finds in the Register, and everything that is wrong with any. */
export const verified = async (
  connection: Connection,
): Promise<{
  readonly records: Readonly<Record<string, number>>;
  readonly faults: readonly FaultyRecord[];
}> => {
  const witnesses = await witnessesOf(connection, botId);
  const kinds = await visitKinds<VerifiedKind>(openRegister(connection), witnesses.headOf, {
    visit: (kind) => verifyKind(kind, witnesses),
  });
  const store = openDestructions(connection);
  const ofDestructions = await visitDestructions<VerifiedKind>(store, {
    visit: (kind) => verifyKind(kind, witnesses),
  });
  const policies = openPolicyVersions(connection);
  const ofPolicies = await visitPolicies<VerifiedKind>(policies, {
    visit: (kind) => verifyKind(kind, witnesses),
  });
  const destroyed = await destroyedBy(store, ofDestructions, witnesses);
  return {
    records: Object.fromEntries(kinds.map(({ list, records }) => [list, records])),
    faults: [
      ...[...kinds, ofDestructions, ofPolicies].flatMap(({ faulty }) => faulty),
      ...(await policySettingFaults(connection, policies)),
      ...mentionFaults(kinds, destroyed),
      ...returnedRecords(kinds, destroyed),
    ],
  };
};
