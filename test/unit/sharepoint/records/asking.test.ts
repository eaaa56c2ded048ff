import { openRegister } from '@loggkontroll/sharepoint/records';
import { fakeSharePoint, json } from '../connection/fake-sharepoint.ts';
import type { Sent } from '../connection/fake-sharepoint.ts';

describe('Asking for records', () => {
  const none = () => json({ value: [] });
  const filterOf = (sent: readonly Sent[]) => sent[0]?.url.searchParams.get('$filter');

  test('escapes quotes', async () => {
    const { connection, sent } = fakeSharePoint(none);
    await openRegister(connection).orders.find("o'order' or Status eq 'x");
    expect(filterOf(sent)).toBe("RecordId eq 'o''order'' or Status eq ''x'");
  });

  test('joins conditions in the given order', async () => {
    const { connection, sent } = fakeSharePoint(none);
    await openRegister(connection).orders.list({
      where: {
        WaitsFor: ['me', 'role:planner'],
        Period: '2026-Q4',
        DueOn: { from: '2026-10-01', to: '2026-10-31' },
      },
    });
    expect(filterOf(sent)).toBe(
      "(WaitsFor eq 'me' or WaitsFor eq 'role:planner') and Period eq '2026-Q4' and DueOn ge '2026-10-01' and DueOn le '2026-10-31'",
    );
  });

  test('never asks by a column without an index', async () => {
    const { connection, sent } = fakeSharePoint(none);
    const where = { ClusterName: 'Björken' } as never;
    await expect(openRegister(connection).orders.list({ where })).rejects.toThrow(RangeError);
    expect(sent).toEqual([]);
  });

  test('by nobody of several finds nothing and asks nothing', async () => {
    const { connection, sent } = fakeSharePoint(none);
    const page = await openRegister(connection).orders.list({ where: { RecordId: [] } });
    expect(page).toEqual({ records: [], damaged: [] });
    expect(sent).toEqual([]);
  });
});
