import { isoDateOf } from '@loggkontroll/core/calendar';
import type { Forecast } from '@loggkontroll/core/retention';
import { openForecasts, openSettings } from '@loggkontroll/sharepoint/settings';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;

beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const told: Forecast = {
  ...{ countedOn: isoDateOf('2026-10-05'), nextOn: isoDateOf('2026-10-12'), under: ['ffs/1'] },
  rows: [
    { kind: 'targeted', policyId: 'ffs', years: 5, matters: 'few', free: 0, heldBy: { unfinished: 'few' } },
  ],
  withCases: 'few',
};

const readBy = (who: Who) => openForecasts(sharePoint.as(who)).read();

test('before the bot has counted, nothing is told', async () => {
  expect(await readBy('planner')).toBeUndefined();
});

test('what goes when is read by those who may read what has gone, and by nobody else', async () => {
  await openForecasts(sharePoint.bot).put(told);
  for (const who of ['planner', 'head', 'administrator'] as const) expect(await readBy(who)).toEqual(told);
  for (const who of ['manager', 'logAdministrator', 'member'] as const) {
    expect(await readBy(who)).toBeUndefined();
    const settings = await openSettings(sharePoint.as(who)).all();
    expect(settings.map(({ key }) => key)).not.toContain('retention');
  }
});

test('nobody but the bot writes it, and it is one row however often', async () => {
  for (const who of ['planner', 'head', 'administrator'] as const)
    await expect(openForecasts(sharePoint.as(who)).put({ ...told, withCases: 0 })).rejects.toMatchObject({
      code: 'forbidden',
    });
  await openForecasts(sharePoint.bot).put({ ...told, withCases: 9 });
  expect(await readBy('head')).toMatchObject({ withCases: 9 });
  const rows = await openSettings(sharePoint.bot).all('retention');
  expect(rows).toHaveLength(1);
});
