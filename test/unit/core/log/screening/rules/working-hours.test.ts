import { ordinaryScreening } from '@loggkontroll/core/policy';
import { access, given, shift } from '../specification.ts';

const at = (time: string) => access({ at: `2026-09-03T${time}` });

describe('somebody with a schedule', () => {
  test.each(['06:30:00', '07:00:00', '16:00:00', '16:30:00'])(
    'is within the shift at %s: half an hour before and after it are part of it',
    (time) => {
      given({ shifts: [shift()] })
        .when(at(time))
        .thenNotFlagged('outside-shift');
    },
  );

  test.each(['06:29:59', '16:30:01', '23:30:00'])('is outside it at %s', (time) => {
    given({ shifts: [shift()] })
      .when(at(time))
      .thenFlagged('outside-shift', {
        code: 'not-scheduled',
        values: {
          nearestStart: '2026-09-03T07:00:00',
          nearestEnd: '2026-09-03T16:00:00',
          marginMinutes: '30',
        },
      });
  });

  test('is outside all shifts on a day off', () => {
    given({ shifts: [shift(), shift({ start: '2026-09-05T07:00:00', end: '2026-09-05T16:00:00' })] })
      .when(access({ at: '2026-09-04T17:00:00' }))
      .thenFlagged('outside-shift', {
        code: 'not-scheduled',
        values: {
          nearestStart: '2026-09-05T07:00:00',
          nearestEnd: '2026-09-05T16:00:00',
          marginMinutes: '30',
        },
      });
  });

  test('is within a shift that began the day before', () => {
    given({ shifts: [shift({ start: '2026-09-02T21:00:00', end: '2026-09-03T07:00:00' })] })
      .when(at('03:00:00'))
      .thenNotFlagged('outside-shift');
  });

  test('is not judged by the clock', () => {
    given({ shifts: [shift()] })
      .when(at('23:00:00'))
      .thenNotFlagged('odd-hour');
  });

  test('is measured by the policy’s margin', () => {
    given({ shifts: [shift()] }, { shiftMarginMinutes: 0 })
      .when(at('06:59:59'))
      .thenFlagged('outside-shift');
    given({ shifts: [shift()] }, { shiftMarginMinutes: 0 })
      .when(at('07:00:00'))
      .thenNotFlagged('outside-shift');
  });
});

describe('somebody without a schedule', () => {
  test.each(['22:00:00', '23:59:59', '00:00:00', '05:59:59'])('is there at an odd hour at %s', (time) => {
    given({ shifts: [shift({ employeeId: 'bo02' })] })
      .when(at(time))
      .thenFlagged('odd-hour', { code: 'odd-by-the-clock', values: { from: '22:00', to: '06:00' } });
  });

  test.each(['06:00:00', '21:59:59'])('is there at an ordinary hour at %s', (time) => {
    given({}).when(at(time)).thenNotFlagged('odd-hour');
  });

  test('is not outside any shift', () => {
    given({}).when(at('23:00:00')).thenNotFlagged('outside-shift');
  });

  test('is measured by the policy’s hours, over midnight or not', () => {
    const { from, to } = ordinaryScreening.oddHours;
    const daytime = { oddHours: { from: to, to: from } };
    given({}, daytime).when(at('06:00:00')).thenFlagged('odd-hour');
    given({}, daytime).when(at('22:00:00')).thenNotFlagged('odd-hour');
  });
});
