import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { addOrders } from './orders-list.ts';
import { as, owner, refusal, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  await addOrders(standIn);
});
afterAll(() => standIn.close());

const items = () => as(standIn, owner).web.lists.getByTitle('Orders').items;

describe('a calculated column', () => {
  const list = () => as(standIn, owner).web.lists.getByTitle('Orders');

  test('works out text, numbers and truth from other columns', async () => {
    const formula =
      '=IF([Count]>0,"many: "&Title,IF(ISBLANK(Count),"none",CONCATENATE("few; ",LEFT(State,2))))';
    await list().fields.addCalculated('Told', { Formula: formula });
    await list().fields.createFieldAsXml(
      '<Field Type="Calculated" DisplayName="Twice" ResultType="Number"><Formula>=ROUND([Count]*2,0)+1</Formula></Field>',
    );
    await list().fields.addCalculated('Late', { Formula: '=AND(YEAR(Due)<2026,NOT(Done))' });
    const rows = await items().select('Told', 'Twice', 'Late').filter('Id lt 4')();
    expect(rows).toMatchObject([
      { Told: "many: O'Hara", Twice: '8.00000000000000', Late: '0' },
      { Told: 'few; cl', Twice: '-1.00000000000000', Late: '1' },
      { Told: 'none', Twice: '1.00000000000000' },
    ]);
    const ViewXml = '<View><ViewFields><FieldRef Name="Told"/></ViewFields><RowLimit>1</RowLimit></View>';
    expect(await list().renderListDataAsStream({ ViewXml })).toMatchObject({
      Row: [{ Told: "many: O'Hara" }],
    });
    await list().items.getById(2).update({ Told: 'ignored' });
    expect(await list().items.getById(2).select('Told')()).toMatchObject({ Told: 'few; cl' });
  });

  test.each(['=[Nope]+1', '=IF(', '=VLOOKUP(Title)'])('is refused the formula %s', async (Formula) => {
    expect(await refusal(list().fields.addCalculated('Wrong', { Formula }))).toMatchObject({ status: 500 });
  });
});
