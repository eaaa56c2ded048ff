import { isoInstantOf } from '@loggkontroll/core/calendar';
import { witnessNotices } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';

const monday = isoInstantOf('2026-10-05T09:00:00Z');
const at = (...found: readonly string[]) => witnessNotices(found, [ffsPolicy], monday);

test('planners and administrators are told once for each day in which something was found', () => {
  const notices = at('2026-10-05T07:00:00Z', '2026-10-05T08:00:00Z', '2026-10-02T22:30:00Z');
  expect(notices.map(({ key, to }) => [key, to])).toEqual([
    ['witness-found/2026-10-05/planner', { role: 'planner' }],
    ['witness-found/2026-10-05/administrator', { role: 'administrator' }],
    ['witness-found/2026-10-03/planner', { role: 'planner' }],
    ['witness-found/2026-10-03/administrator', { role: 'administrator' }],
  ]);
});

test('old news is not told, nor anything in quiet hours', () => {
  expect(at('2026-08-01T07:00:00Z')).toEqual([]);
  const night = isoInstantOf('2026-10-05T01:00:00Z');
  expect(witnessNotices(['2026-10-05T00:30:00Z'], [ffsPolicy], night)).toEqual([]);
});
