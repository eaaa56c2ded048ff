import { organisationArranger } from '@loggkontroll/sharepoint/provisioning';
import { departments, ids, people, units } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

const organisation = { units, departments, people };
const ledBy = (unitId: string, managerId: string) => ({
  ...organisation,
  units: units.map((unit) => (unit.unitId === unitId ? { ...unit, managerId } : unit)),
});
const [first] = units;
if (first === undefined) throw new Error('There is no unit.');
const changed = ledBy(first.unitId, ids.otherManager);

let sharePoint: SharePoint;
beforeEach(async () => {
  sharePoint = await furnishedSites();
});
afterEach(() => sharePoint.close());

/** The folders whose rights somebody asks for or writes while something is done. */
const foldersAskedFor = async (act: () => Promise<unknown>): Promise<ReadonlySet<string>> => {
  sharePoint.standIn.clearRequests();
  await act();
  const paths = sharePoint.standIn
    .requests()
    .flatMap((request) => (request.parts.length > 0 ? request.parts : [request]))
    .map(({ path }) => decodeURIComponent(path));
  return new Set(
    paths.flatMap((path) => /\/Lists\/(\w+)\/([^'/]+)'.*roleassign/i.exec(path)?.slice(1).join('/') ?? []),
  );
};

test('a unit with a new manager: its own folders are asked for, and no other unit’s', async () => {
  const arrange = organisationArranger(sharePoint.bot);
  const before = await foldersAskedFor(() => arrange(organisation));
  const after = await foldersAskedFor(() => arrange(changed));
  /* All folders are told at once, and nothing is to be written. */
  expect(before.size).toBe(0);
  expect([...after].filter((folder) => folder.endsWith(`/${first.unitId}`)).length).toBeGreaterThan(0);
  const others = units.filter(({ unitId }) => unitId !== first.unitId).map(({ unitId }) => unitId);
  expect([...after].filter((folder) => others.some((unitId) => folder.endsWith(`/${unitId}`)))).toEqual([]);
});

test('what another instance has arranged meanwhile is not taken for what this one arranged', async () => {
  const [one, other] = [organisationArranger(sharePoint.bot), organisationArranger(sharePoint.bot)];
  await one(organisation);
  await other(changed);
  const back = await foldersAskedFor(() => one(organisation));
  expect([...back].some((folder) => folder.endsWith(`/${first.unitId}`))).toBe(true);
});

test('what is arranged already costs one question', async () => {
  await organisationArranger(sharePoint.bot)(organisation);
  sharePoint.standIn.clearRequests();
  await organisationArranger(sharePoint.bot)(organisation);
  expect(sharePoint.standIn.requests()).toHaveLength(1);
});
