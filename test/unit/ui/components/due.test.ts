import { dueOf } from '@loggkontroll/ui/components';

describe('how something due stands', () => {
  const today = '2026-10-14';

  it.each([
    ['2026-10-12', { standing: 'late', days: 2 }],
    ['2026-10-13', { standing: 'late', days: 1 }],
    ['2026-10-14', { standing: 'today' }],
    ['2026-10-15', { standing: 'soon', days: 1 }],
    ['2026-10-17', { standing: 'soon', days: 3 }],
    ['2026-10-18', { standing: 'later', days: 4 }],
  ])('%s', (dueOn, due) => {
    expect(dueOf(dueOn, today)).toEqual(due);
  });

  it('is nothing without a day', () => {
    expect(dueOf(undefined, today)).toBeUndefined();
    expect(dueOf('in autumn', today)).toBeUndefined();
  });
});
