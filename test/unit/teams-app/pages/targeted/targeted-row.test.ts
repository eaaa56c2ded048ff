import { groupRows, waitingKeys } from '../../../../../teams-app/src/pages/targeted/targeted-row.ts';
import type { TargetedRow } from '../../../../../teams-app/src/pages/targeted/targeted-row.ts';
import { sessionOf } from '../../fake-session.ts';

const row = (targetedId: string, over: Partial<TargetedRow> = {}): TargetedRow => ({
  targetedId,
  number: `FFS-R-2026-${targetedId}`,
  status: 'open',
  waitsFor: 'm1',
  dueOn: '2026-10-07',
  reason: 'suspicion',
  ...over,
});

describe('the list of targeted reviews', () => {
  it('shows first what waits for the person or their role, the most urgent at the top', () => {
    const rows = [
      row('A', { waitsFor: 'role:planner', dueOn: '2026-10-09' }),
      row('B', { waitsFor: 'm2' }),
      row('C'),
      row('D', { waitsFor: undefined, status: 'at-reviewer', dueOn: undefined }),
      row('E', { waitsFor: 'role:log-administrator' }),
    ];
    const idsFor = (...roles: Parameters<typeof sessionOf>[1]) => {
      const { waiting, running } = groupRows(rows, sessionOf('m1', roles));
      return [waiting, running].map((group) => group.map(({ targetedId }) => targetedId).join(''));
    };
    expect(idsFor('unit-manager')).toEqual(['C', 'BEAD']);
    expect(idsFor('planner')).toEqual(['CA', 'BED']);
    expect(idsFor('log-administrator')).toEqual(['CE', 'BAD']);
  });

  it('answers for oneself and the queues of one’s roles', () => {
    expect(waitingKeys(sessionOf('p', ['planner', 'unit-manager']))).toEqual(['p', 'role:planner']);
  });
});
