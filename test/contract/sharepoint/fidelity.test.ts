import { countScratch, factIds, runFacts } from '@loggkontroll/sharepoint/fidelity';
import type { FactId, TriedFact } from '@loggkontroll/sharepoint/fidelity';
import { emptySites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await emptySites({ listViewThreshold: 120 });
});
afterAll(() => sharePoint.close());

const settings = () => ({
  now: () => sharePoint.standIn.now().getTime(),
  rowsOverThreshold: 121,
  elsewhere: [sharePoint.standIn.url],
});
const everything = { trying: true, filling: true };

const tryFact = async (id: FactId): Promise<TriedFact | undefined> =>
  (await runFacts(sharePoint.bot, everything, settings(), [id]))[0];

const untold = new Set<FactId>(['token-permissions']);

test.each(factIds.filter((id) => !untold.has(id)))(
  '%s: the stand-in does as it is taken to be',
  async (id) => {
    const tried = await tryFact(id);
    expect(tried).toMatchObject({ id, finding: { verdict: 'as-expected', differences: [] } });
    expect(await countScratch(sharePoint.bot.vault)).toBe(0);
  },
);
