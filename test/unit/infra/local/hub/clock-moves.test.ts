import { isoInstantOf } from '@loggkontroll/core/calendar';
import { possibleMoves } from '@loggkontroll/infra/local/hub';

const moves = (now: string, dueOn: readonly string[] = []) =>
  Object.fromEntries(possibleMoves(isoInstantOf(now), dueOn).map(({ move, to }) => [move, to]));

test('every move leads to eight in the morning, Swedish time', () => {
  expect(moves('2026-10-01T06:00:00Z', ['2026-10-15', '2026-10-08', '2026-09-30'])).toEqual({
    'next-working-day': '2026-10-02T06:00:00Z',
    'next-deadline': '2026-10-08T06:00:00Z',
    'end-of-period': '2026-12-30T07:00:00Z',
    'next-period': '2027-01-04T07:00:00Z',
  });
});

test('weekends and holidays are passed over', () => {
  expect(moves('2026-12-23T12:00:00Z')['next-working-day']).toBe('2026-12-28T07:00:00Z');
});

test('nothing leads back or to today', () => {
  const late = moves('2026-12-31T09:00:00Z', ['2026-12-31']);
  expect(Object.keys(late)).toEqual(['next-working-day', 'next-period']);
});
