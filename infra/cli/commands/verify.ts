import {
  openCases,
  openDestructions,
  openPolicyVersions,
  openRegister,
} from '@loggkontroll/sharepoint/records';
import { botIdOf, connectionOf, type ConnectionOptions } from '../connection.ts';
import type { Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';
import { destroyedBy, returnedRecords } from '../verify/destroyed.ts';
import { mentionFaults } from '../verify/mentions.ts';
import { policySettingFaults, visitPolicies } from '../verify/policies.ts';
import { visitCases, visitKinds } from '../verify/record-kind.ts';
import { visitDestructions } from '../verify/visit-destructions.ts';
import { verifyKind, type VerifiedKind } from '../verify/verify-kind.ts';
import { witnessesOf } from '../verify/witnesses.ts';

/**
 * Checks the history of every record in the Register, and of every case where the Vault is given, against everything that
 * can contradict it. Of a case's documents nothing is opened.
 */
export const verify = async (
  options: ConnectionOptions & { readonly bot?: string; readonly vault?: string },
  texts: CliTexts,
): Promise<Outcome> => {
  const connection = connectionOf(options, texts);
  const opensVault = options.vault !== undefined;
  const witnesses = await witnessesOf(connection, botIdOf(options, texts), opensVault);
  const ofRegister = await visitKinds<VerifiedKind>(
    openRegister(connection),
    witnesses.headOf,
    { visit: (kind) => verifyKind(kind, witnesses) },
    opensVault,
  );
  const inVault = { ...witnesses, editorOf: witnesses.vaultEditorOf };
  const ofVault = opensVault
    ? [
        await visitCases<VerifiedKind>(openCases(connection), {
          visit: (kind) => verifyKind(kind, inVault),
        }),
      ]
    : [];
  const store = openDestructions(connection);
  const ofDestructions = await visitDestructions<VerifiedKind>(store, {
    visit: (kind) => verifyKind(kind, witnesses),
  });
  const policyStore = openPolicyVersions(connection);
  const ofPolicies = await visitPolicies<VerifiedKind>(policyStore, {
    visit: (kind) => verifyKind(kind, witnesses),
  });
  const destroyed = await destroyedBy(store, ofDestructions, witnesses);
  const kinds = [...ofRegister, ofDestructions, ofPolicies, ...ofVault];
  const faulty = [
    ...witnesses.faultySettings,
    ...(await policySettingFaults(connection, policyStore)),
    ...kinds.flatMap((kind) => kind.faulty),
    ...mentionFaults(kinds, destroyed),
    ...returnedRecords(kinds, destroyed),
  ];
  const remarks = kinds.flatMap((kind) => kind.remarks);
  const counts = kinds.map(({ list, records, entries }) => ({ list, records, entries }));
  return {
    exitCode: faulty.length === 0 ? 0 : 1,
    json: { lists: counts, faulty, remarks },
    lines: [
      ...counts.map((count) => texts.listVerified(count)),
      ...faulty.flatMap(({ list, recordId, faults }) => [
        texts.recordFaulty(list, recordId),
        ...faults.map((fault) => `    ${texts.fault(fault, witnesses.nameOf)}`),
      ]),
      ...remarks.map(({ list, recordId, n }) => texts.roleNoLongerHeld(list, recordId, n)),
      texts.verified(faulty.length),
      texts.verifyCannotSee,
    ],
  };
};
