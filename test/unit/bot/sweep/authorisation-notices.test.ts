import { units } from '../../../contract/sharepoint/municipality.ts';
import { authorisationSuite, byDate, ofAuthority, today } from './authorisation-suite.ts';

type Suite = ReturnType<typeof authorisationSuite>;

let suite: Suite['suite'];
let sweep: Suite['sweep'];
let opened: Suite['opened'];
let act: Suite['act'];
let listed: Suite['listed'];

beforeEach(() => {
  ({ suite, sweep, opened, act, listed } = authorisationSuite());
});

test('the planner once, until every unit has its review; whoever lists once for all of a date', async () => {
  await suite.meet('planner', 'member');
  suite.setClock('2026-09-14T09:00:00Z');
  const toOpen = 'Dags att påbörja behörighetskontrollerna';
  await sweep();
  await sweep();
  expect(suite.seenBy('planner')).toContain(toOpen);
  await opened();
  expect(suite.seenBy('planner')).toContain(toOpen);
  expect(suite.seenBy('member')).toEqual(['Behörighetslistor att ta fram']);
  await opened(ofAuthority('2026-10-31'));
  await sweep();
  expect(suite.seenBy('planner')).not.toContain(toOpen);
  expect(suite.seenBy('planner')).toContain('Klart för din del');
  expect(suite.seenBy('planner').filter((card) => card === 'Behörighetslistor att ta fram')).toHaveLength(1);
});

test('whoever lists is told at once, and once, of a review of the same date that is opened later the same day', async () => {
  await suite.meet('planner');
  suite.setClock('2026-09-14T09:00:00Z');
  const told = () => suite.seenBy('planner').filter((card) => card === 'Behörighetslistor att ta fram');
  const [provider, authority] = units;
  const protectedOf = (unit = provider) => byDate('2026-10-31', { unit, scope: 'protected-persons' });
  await opened({ ...ofAuthority('2026-10-31'), openedAt: '2026-09-14T08:59:00Z' });
  await opened({ ...protectedOf(provider), openedAt: '2026-09-14T08:59:00Z' });
  expect(told()).toHaveLength(1);
  suite.setClock('2026-09-14T12:30:00Z');
  await opened({ ...protectedOf(authority), openedAt: '2026-09-14T12:30:00Z' });
  expect(told()).toHaveLength(2);
  await sweep();
  expect(told()).toHaveLength(2);
});

test('the manager of the list, the local support of the answer, and each card says when it is done', async () => {
  await suite.meet('manager', 'member', 'planner');
  const id = await opened();
  const { listed: sent } = await listed(id);
  await sweep();
  const number = 'FFS-B-2026-10-UNIT-1';
  expect(suite.seenBy('manager')).toEqual([`En behörighetslista väntar på ditt svar, ${number}, Björken`]);
  expect(suite.seenBy('member')).toEqual(['Klart för din del']);
  const listSha256 = sent?.list.sha256 ?? '';
  const sha256 = 'cd'.repeat(32);
  await act(id, 'manager', { type: 'answerAccess', answer: { listSha256, sha256, outcome: 'changes' } });
  await sweep();
  expect(suite.seenBy('manager')).toEqual([`Klart för din del, ${number}, Björken`]);
  expect(suite.seenBy('member')).toContain(`Behörigheter att ändra eller avsluta, ${number}, Björken`);
  await act(id, 'manager', { type: 'reportSecrecyFlaw', on: today });
  expect(suite.seenBy('planner')).toContain(`En brist i sekretess att bedöma, ${number}, Björken`);
  const assessment = { deviationOn: today, position: { kind: 'no-breach' } } as const;
  await act(id, 'planner', { type: 'assessSecrecyFlaw', assessment });
  expect(suite.seenBy('manager')).toContain(`Bristen som du anmälde är bedömd, ${number}, Björken`);
  await act(id, 'member', { type: 'carryOutAccess', on: today, listSha256 });
  expect(suite.seenBy('planner')).toContain('Behörighetskontroller att signera');
  await act(id, 'planner', { type: 'closeAuthorisation' });
  await sweep();
  expect(suite.seenBy('planner')).not.toContain('Behörighetskontroller att signera');
  expect(suite.faults).toEqual([]);
});

test('of protected persons no card names number or unit', async () => {
  await suite.meet('manager', 'planner');
  const id = await opened(byDate('2026-10-31', { scope: 'protected-persons' }));
  await listed(id, 'planner');
  await sweep();
  expect(suite.seenBy('manager')).toEqual(['En behörighetslista väntar på ditt svar']);
  const shown = suite.delivered.filter(({ to }) => to === 'chat-manager').map(({ card }) => card);
  expect(JSON.stringify(shown)).not.toMatch(/Björken|FFS-B-/);
});
