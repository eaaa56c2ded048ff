import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { PersonId } from '@loggkontroll/core/organisation';
import { inBatches } from '../connection/batch.ts';
import type { Connection, Site } from '../connection/index.ts';
import { admitPeople, knownPeople, loginNameOf } from '../connection/principals.ts';
import { sha256Of } from '../connection/sha256.ts';
import type { GroupName } from '../schema/index.ts';
import { arrangedKey, openSettings } from '../settings/index.ts';
import { changedOwners } from './folder-owners.ts';
import type { FolderOwners, OwnersByKind } from './folder-owners.ts';
import { readFolders } from './folders.ts';
import { PeopleUnknown } from './people-unknown.ts';
import { partsOf, rationOf } from './ration.ts';
import type { Ration } from './ration.ts';
import { closeFolders, openFolders } from './unit-folders.ts';

/** So many operations are done before the rest of the sweep has its turn: at 1,200 resource units a minute, under one. */
const operationsAtOnce = 200;

/** How far an arrangement has come; `waiting`: it has failed more than once, and others have their turn first. */
export type Arranged = 'all' | 'some-left' | 'waiting';

type Turns = AsyncGenerator<undefined, void>;

const one = (): number => 1;

/** Makes people users of the site; gives those whom SharePoint does not find. */
async function* admit(
  site: Site,
  upns: readonly string[],
  isOver: Ration,
): AsyncGenerator<undefined, ReadonlySet<string>> {
  const numberOf = await knownPeople(site);
  const strangers = upns.filter((upn) => numberOf(upn) === undefined);
  const unknown = new Set<string>();
  for (const part of partsOf(strangers, one, operationsAtOnce)) {
    if (isOver(part.length)) yield;
    const admitted = await admitPeople(site, part);
    for (const [index, upn] of part.entries()) if (admitted[index] === undefined) unknown.add(upn);
  }
  return unknown;
}

/** Lets people into a group. Nobody is let out: what somebody did as a manager stays done by one, and the group opens nothing. */
async function* fill(site: Site, group: GroupName, wanted: readonly string[], isOver: Ration): Turns {
  const users = await site.sp.web.siteGroups.getByName(group).users.select('LoginName').top(5000)();
  const there = new Set(users.map(({ LoginName }) => LoginName.toLowerCase()));
  const missing = wanted.map(loginNameOf).filter((login) => !there.has(login.toLowerCase()));
  for (const part of partsOf(missing, one, operationsAtOnce)) {
    if (isOver(part.length)) yield;
    await inBatches(
      site,
      part.map((login) => (sp) => sp.web.siteGroups.getByName(group).users.add(login)),
    );
  }
}

/**
 * First, and all at once, what is too much is taken away; then people are let in, in turns with whoever waits. Whom SharePoint
 * does not find keeps nobody else from theirs. Throws {@link PeopleUnknown} when everybody else has theirs.
 */
async function* arrange(
  { register: site }: Connection,
  organisation: FolderOwners,
  owners: OwnersByKind | undefined,
): Turns {
  const { units, departments, people } = organisation;
  const folders = await readFolders(site, organisation, owners);
  await closeFolders(folders);
  const isOver = rationOf(operationsAtOnce);
  const upns = new Map<PersonId, string>(people.map(({ personId, upn }) => [personId, upn]));
  const upnsOf = (ids: readonly PersonId[]) =>
    [...new Set(ids)].flatMap((personId) => upns.get(personId) ?? []);
  const unknown = yield* admit(site, [...upns.values()], isOver);
  const found = (of: readonly string[]) => of.filter((upn) => !unknown.has(upn));
  const managers = upnsOf(units.map(({ managerId }) => managerId));
  const heads = upnsOf(departments.map(({ headId }) => headId));
  yield* fill(site, 'Members', found([...upns.values()]), isOver);
  yield* fill(site, 'UnitManagers', found(managers), isOver);
  yield* fill(site, 'DepartmentHeads', found(heads), isOver);
  yield* openFolders(site, folders, operationsAtOnce, isOver);
  const missed = people.filter(({ upn }) => unknown.has(upn)).map(({ personId }) => personId);
  if (missed.length > 0) throw new PeopleUnknown(missed);
}

const textOf = (organisation: FolderOwners): string => {
  const leads = organisation.people.map(({ personId, upn, managerId }) => [personId, upn, managerId]);
  return JSON.stringify({ ...organisation, people: leads });
};

/** What stands in the settings while somebody arranges: whoever starts then looks at everything. */
const underWay = '';

/** What has been failing is tried at the next call, then after 1, 3, 7, 15 and at most 31 others. */
const patienceAfter = (failures: number): number => 2 ** Math.min(failures - 1, 5) - 1;

/**
 * Gives whoever leads what the registers say they lead: the folders of units, departments and managers, and the groups
 * Members, UnitManagers and DepartmentHeads. Whoever leads nothing any more loses the folders, before anybody is given
 * one. The groups of planners, log administrators and administrators are given by hand. A call that does not
 * answer `all` is to be made again: it has had its turn. What was arranged last stands in the settings: the same again asks for nothing
 * more, and whoever arranged that last asks only for the folders whose holders have changed. The bot's.
 */
export const organisationArranger = (
  connection: Connection,
): ((organisation: FolderOwners) => Promise<Arranged>) => {
  const settings = openSettings(connection);
  const tell = (value: string) =>
    settings.put({ key: arrangedKey, title: 'Rättigheter efter organisationen', value });
  let last: { readonly organisation: FolderOwners; readonly value: string } | undefined;
  let turns: { readonly value: string; readonly next: Turns } | undefined;
  /** Something was begun here and not ended: whatever others have told, it is to be looked at. */
  let isUnfinished = false;
  let failures = { of: '', count: 0, wait: 0 };

  const goOn = async (organisation: FolderOwners, value: string, told: string | undefined) => {
    if (turns?.value !== value) {
      const owners =
        last !== undefined && last.value === told && !isUnfinished
          ? changedOwners(last.organisation, organisation)
          : undefined;
      turns = { value, next: arrange(connection, organisation, owners) };
    }
    isUnfinished = true;
    if ((told ?? underWay) !== underWay) await tell(underWay);
    return (await turns.next.next()).done === true;
  };

  return async (organisation) => {
    if (organisation.units.length === 0) return 'all';
    const value = await sha256Of(new TextEncoder().encode(textOf(organisation)));
    if (failures.of !== value) failures = { of: value, count: 0, wait: 0 };
    if (failures.wait > 0) {
      failures.wait -= 1;
      return 'waiting';
    }
    const told = (await settings.get(arrangedKey))?.value;
    if (told !== value || isUnfinished) {
      try {
        if (!(await goOn(organisation, value, told))) return 'some-left';
        await tell(value);
      } catch (error) {
        turns = undefined;
        const count = failures.count + 1;
        failures = { of: value, count, wait: patienceAfter(count) };
        throw error;
      }
    }
    isUnfinished = false;
    turns = undefined;
    failures = { of: value, count: 0, wait: 0 };
    last = { organisation, value };
    return 'all';
  };
};
