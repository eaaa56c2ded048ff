import { isSharePointFailure, type Connection } from '@loggkontroll/sharepoint/connection';
import type { NotTried } from '@loggkontroll/sharepoint/fidelity';
import {
  ensureUnitFolders,
  inspect,
  type ProvisionRefusal,
  type Step,
} from '@loggkontroll/sharepoint/provisioning';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import { readFolderOwners } from '../folder-owners.ts';

/** How the sites are set up, beside how they should be. */
export type LookedAt =
  | {
      readonly looked: true;
      readonly steps: number;
      readonly wrong: readonly Step[];
      readonly unsafe: readonly ProvisionRefusal[];
      /** False where something that folders rest on is missing itself. */
      readonly folders: boolean;
    }
  | { readonly looked: false; readonly why: NotTried };

const foundations: readonly Step['kind'][] = ['level', 'group', 'list'];

const hindrances: readonly NotTried[] = ['forbidden', 'signed-out', 'throttled', 'unreachable'];

/** Some folders are named by whose they are: the list says where to look, and provisioning puts all of them right. */
const nameless = (step: Step): Step =>
  step.kind === 'folder' ? { ...step, name: `${step.name.split('/')[0] ?? ''}/…` } : step;

/** Compares both sites and the organisation's folders with what provisioning would make of them. Only reads. */
export const lookAtSites = async (connection: Connection): Promise<LookedAt> => {
  const steps: Step[] = [];
  const report = (step: Step): void => {
    steps.push(step);
  };
  try {
    const unsafe = await inspect({ register, vault }, connection, report);
    const folders = !steps.some(({ kind, outcome }) => outcome === 'created' && foundations.includes(kind));
    if (folders) await ensureUnitFolders(connection, await readFolderOwners(connection), report, 'look');
    const wrong = steps.filter(({ outcome }) => outcome !== 'unchanged').map(nameless);
    return { looked: true, steps: steps.length, wrong, unsafe, folders };
  } catch (error) {
    const why = hindrances.find((code) => isSharePointFailure(error) && error.code === code);
    if (why === undefined) throw error;
    return { looked: false, why };
  }
};
