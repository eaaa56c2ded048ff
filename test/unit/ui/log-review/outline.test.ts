import fc from 'fast-check';
import type { Access } from '@loggkontroll/core/log';
import { outlineOf } from '../../../../ui/src/components/log-review/model/outline.ts';
import { days, delivery } from './delivery.ts';

const [first] = delivery.accesses as [Access];

const accesses = fc
  .array(
    fc.record({
      employee: fc.nat(1),
      client: fc.nat(2),
      day: fc.constantFrom(...days),
      hour: fc.constantFrom('07', '08', '22'),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ employee, client, day, hour }, index) => ({
      ...first,
      ...{ n: index + 1, employee, client, at: `${day}T${hour}:00:00` },
    })),
  );

test('whatever order accesses come in, each stands once, in the group of its employee, day and client', () => {
  fc.assert(
    fc.property(accesses, (rows) => {
      const { employees, groupOf } = outlineOf({ ...delivery, accesses: rows });
      const groups = employees.flatMap((each) => each.days.flatMap((day) => day.groups));
      expect(groups.flatMap((group) => group.accesses).sort((a, b) => a.n - b.n)).toEqual(rows);
      for (const group of groups) {
        expect(group.accesses).toEqual(
          rows.filter(
            ({ employee, client, at }) =>
              employee === group.employee && client === group.client && at.startsWith(group.day),
          ),
        );
      }
      expect(groupOf.map((group, index) => group.accesses.includes(rows[index] as Access))).toEqual(
        rows.map(() => true),
      );
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    }),
  );
});
