import { formatConcerns } from '@loggkontroll/core/case-documents';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Targeted } from '@loggkontroll/core/workflow';
import { keepSupplements, supplementsOf } from '../../../../bot/src/sweep/cases/keep-supplements.ts';

type Held = Parameters<typeof keepSupplements>[0]['held'];
type World = Parameters<typeof keepSupplements>[2] & Parameters<typeof supplementsOf>[2];

const now = isoInstantOf('2026-10-05T09:00:00Z');
const added = (sha256: string) => ({ supplement: 'workstation', added: { sha256 } });
const [gone, altered, there] = ['aa'.repeat(32), 'bb'.repeat(32), 'cc'.repeat(32)] as const;
const targeted = {
  logRoom: 'log-room',
  asked: [added(gone), { supplement: 'ip-address' }, added(altered), added(there)],
} as unknown as Targeted;

const held = { recordId: 'case', state: { room: 'case-room', documents: [] } } as unknown as Held;

/** A log room in which one file is gone and another is not what was added. */
const worldOf = (said?: string) => {
  const put = jest.fn().mockResolvedValue({ sha256: there, bytes: 1 });
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
  const readSupplement = (_: string, sha256: string) => {
    if (sha256 === gone) return Promise.resolve(refuse({ code: 'room-file-missing' }));
    if (sha256 === altered) return Promise.resolve(refuse({ code: 'room-file-altered' }));
    return Promise.resolve(accept({ form: 'txt', bytes: new Uint8Array([1]) }));
  };
  const act = (record: Held, { sha256 }: { readonly sha256: string }) =>
    Promise.resolve(
      accept({ ...record, state: { ...record.state, documents: [{ kind: 'supplement', sha256 }] } }),
    );
  const loadConcerns = () => Promise.resolve(said);
  const world = { rooms: { readSupplement, loadConcerns }, caseRooms: { put }, cases: { act }, log };
  return { world: world as unknown as World, put, log };
};

test('of what was added, that which is gone or altered is told and holds nothing up', async () => {
  const { world, put, log } = worldOf();
  const supplements = await supplementsOf(targeted, 1, world);
  const kept = await keepSupplements({ held, account: 'mem01' }, supplements, world, now);
  expect(kept.state.documents).toEqual([{ kind: 'supplement', sha256: there }]);
  expect(put.mock.calls).toEqual([['case-room', `supplement-${there}.txt`, new Uint8Array([1])]]);
  expect(log.error.mock.calls).toEqual([
    [{ recordId: 'case', code: 'room-file-missing' }, 'a case lacks a supplement'],
    [{ recordId: 'case', code: 'room-file-altered' }, 'a case lacks a supplement'],
  ]);
});

const concerning = (...accounts: string[]) => formatConcerns({ [there]: accounts });

test.each([
  ['it concerns them too', 'MEM01', concerning('utan01', 'mem01'), [there], []],
  ['it concerns others', 'mem01', concerning('utan01'), [], []],
  ['something else is said', 'mem01', formatConcerns({ [gone]: ['utan01'] }), [], [there]],
  ['nothing that can be read is said', 'mem01', '{"format":"another"}', [], [there]],
  ['nothing is said', 'mem01', undefined, [], [there]],
  ['nobody can tell whom the case is about', undefined, concerning('utan01'), [there], []],
  ['nobody can tell, and nothing is said', undefined, undefined, [], [there]],
])('of a log of several, where %s, a file goes along by that', async (_, account, said, expected, unsaid) => {
  const { world, put } = worldOf(said);
  const only = { ...targeted, asked: [added(there)] } as unknown as Targeted;
  const supplements = await supplementsOf(only, 2, world);
  expect(supplements.unsaid).toEqual(unsaid);
  const kept = await keepSupplements({ held, account }, supplements, world, now);
  expect(kept.state.documents.map(({ sha256 }) => sha256)).toEqual(expected);
  expect(put).toHaveBeenCalledTimes(expected.length);
});
