import {
  ensureUnitFolders,
  provision as provisionSites,
  type Step,
} from '@loggkontroll/sharepoint/provisioning';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { readFolderOwners } from '../folder-owners.ts';
import type { Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';

/** Sets up or upgrades both sites, and the folders of the units and departments that stand in the lists. */
export const provision = async (
  options: ConnectionOptions & { readonly vault: string },
  texts: CliTexts,
): Promise<Outcome> => {
  const connection = connectionOf(options, texts);
  const steps: Step[] = [];
  const report = (step: Step): void => {
    steps.push(step);
  };
  const result = await provisionSites({ register, vault }, connection, report);
  if (!result.ok) {
    const { refusal } = result;
    const reasons = refusal.code === 'sharing-unsafe' ? refusal.reasons : [refusal];
    return {
      exitCode: 1,
      json: { provisioned: false, reasons },
      lines: [texts.notProvisioned, ...reasons.map((reason) => `  ${texts.provisionRefusal(reason)}`)],
    };
  }
  const owners = await readFolderOwners(connection);
  await ensureUnitFolders(connection, owners, report);
  const written = steps.filter(({ outcome }) => outcome !== 'unchanged');
  return {
    exitCode: 0,
    json: { provisioned: true, steps: written },
    lines: [
      ...written.map((step) => `  ${texts.provisionStep(step)}`),
      texts.provisioned(written.length, steps.length),
      ...(owners.units.length === 0 ? [texts.noUnitsYet] : []),
    ],
  };
};
