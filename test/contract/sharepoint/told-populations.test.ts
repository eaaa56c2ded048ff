import { ffsPolicy } from '@loggkontroll/core/policy';
import { toldPopulationOf } from '@loggkontroll/core/workflow';
import { openSettings, openToldPopulations, toldPopulationKey } from '@loggkontroll/sharepoint/settings';
import { employees, units } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;

beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const told = toldPopulationOf(ffsPolicy, '2026-09', { units, employees: employees(40) });
const everybody: readonly Who[] = [
  ...(['planner', 'head', 'otherHead', 'administrator', 'logAdministrator'] as const),
  ...(['area', 'manager', 'member'] as const),
];

test('the numbers are read by planners and by nobody else, also among all settings', async () => {
  await openToldPopulations(sharePoint.bot).put('ffs', told);
  for (const who of everybody) {
    const connection = sharePoint.as(who);
    const keys = (await openSettings(connection).all()).map(({ key }) => key);
    const isPlanner = who === 'planner';
    expect([who, await openToldPopulations(connection).read('ffs')]).toEqual([
      who,
      isPlanner ? told : undefined,
    ]);
    expect([who, keys.includes(toldPopulationKey('ffs'))]).toEqual([who, isPlanner]);
  }
});

test('nobody but the bot writes them, a policy has one row, and one request reads it', async () => {
  for (const who of ['planner', 'administrator'] as const)
    await expect(openToldPopulations(sharePoint.as(who)).put('ffs', undefined)).rejects.toMatchObject({
      code: 'forbidden',
    });
  await openToldPopulations(sharePoint.bot).put('ffs', told);
  await openToldPopulations(sharePoint.bot).put('own', told);
  expect(await openSettings(sharePoint.bot).all('population/')).toHaveLength(2);
  const planner = openToldPopulations(sharePoint.as('planner'));
  sharePoint.standIn.clearRequests();
  expect(await planner.read('own')).toEqual(told);
  expect(sharePoint.standIn.requests()).toHaveLength(1);
});

test('what makes no population is told as nothing', async () => {
  await openToldPopulations(sharePoint.bot).put('ffs', undefined);
  expect(await openToldPopulations(sharePoint.as('planner')).read('ffs')).toBeUndefined();
  expect(await openToldPopulations(sharePoint.as('planner')).read('unknown')).toBeUndefined();
});
