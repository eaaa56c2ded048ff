import { fictionalPersonalIdentityNumber, randomFrom, type Random } from '@loggkontroll/infra/local/demo';
import { daysInMonth, isoDay } from './month.ts';
import { nameFrom, type Name } from './names.ts';
import { isNight, turns, type Turn } from './turns.ts';

/** Where somebody worked, days of the month both inclusive; undefined: before, or after, it all. */
export interface Employment {
  readonly unit: number;
  readonly role: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Somebody with an account. */
export interface Employee extends Name {
  readonly account: string;
  readonly personalId: string;
  /** In the order of the file; none for somebody whom the registers do not know. */
  readonly employments: readonly Employment[];
  readonly turn: Turn | undefined;
  /** Shifts the days off. */
  readonly offset: number;
  /** Leaves rows in the log. */
  readonly active: boolean;
}

/** Everybody and every unit. */
export interface Town {
  readonly seed: string;
  readonly units: readonly string[];
  readonly employees: readonly Employee[];
}

const roles = ['undersköterska', 'stödassistent', 'handläggare'];
const places = 'Solrosen Lönnen Havet Sjöboden Åkern Ängen Fjällen Källan Tallen Björken Ekan Fyren'.split(
  ' ',
);
const kinds = ['Hemtjänst', 'Gruppbostad', 'Boendestöd', 'Utredning vuxna', 'Korttidsboende'];
const peoplePerUnit = 20;

const unitNames = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length] ?? '';
    const kind = kinds[Math.floor(index / places.length) % kinds.length] ?? '';
    return `${kind} ${place} ${Math.floor(index / (places.length * kinds.length)) + 1}`;
  });

/** How somebody's place in the unit decides what is special about them. */
const employmentsOf = (index: number, units: number): Employment[] => {
  const unit = index % units;
  const role = roles[Math.floor(index / units) % roles.length] ?? '';
  const here: Employment = { unit, role, from: undefined, to: undefined };
  const next = (unit + 1) % units;
  if (index % 50 === 7)
    return [
      { ...here, to: 14 },
      { ...here, unit: next, from: 15 },
    ];
  if (index % 50 === 19) return [here, { ...here, unit: next, role: roles[0] ?? '', from: -500 }];
  if (index % 80 === 33) return [];
  return [here];
};

/** A town with so many people who leave rows, and some who leave none. The same for the same seed. */
export const makeTown = (seed: string, active: number): Town => {
  const random = randomFrom(`${seed}/town`);
  const units = unitNames(Math.max(3, Math.round(active / peoplePerUnit)));
  const employees: Employee[] = [];
  const add = (details: Pick<Employee, 'employments' | 'turn' | 'active'>): void => {
    const number = employees.length + 1;
    employees.push({
      ...nameFrom(random, 'staff'),
      account: `anv${String(number).padStart(5, '0')}`,
      personalId: fictionalPersonalIdentityNumber('staff', number),
      offset: random.below(7),
      ...details,
    });
  };
  for (let index = 0; index < active; index += 1) {
    add({
      employments: employmentsOf(index, units.length),
      turn: index % 11 === 5 ? undefined : turnFor(random, index),
      active: true,
    });
  }
  add({ employments: [lone], turn: turns.office, active: true });
  for (let unit = 0; unit < units.length; unit += 1) addInactive(unit, add);
  return { seed, units, employees };
};

const turnFor = (random: Random, index: number): Turn => {
  if (index % 9 === 4) return turns.night;
  return random.pick([turns.office, turns.early, turns.late]);
};

/** Alone in the role, for fewer days than a comparison needs. */
const lone: Employment = { unit: 0, role: 'vikarie', from: 1, to: 12 };

/** Those who leave no rows: gone before the month, gone during it, and scheduled yet never there. */
const addInactive = (
  unit: number,
  add: (details: Pick<Employee, 'employments' | 'turn' | 'active'>) => void,
): void => {
  const here: Employment = { unit, role: roles[unit % roles.length] ?? '', from: undefined, to: undefined };
  add({ employments: [{ ...here, to: -100 }], turn: undefined, active: false });
  add({ employments: [{ ...here, to: 15 }], turn: undefined, active: false });
  add({ employments: [here], turn: turns.early, active: false });
  add({ employments: [here], turn: unit % 2 === 0 ? turns.lastNightBefore : turns.nextMonth, active: false });
};

/** The employments that hold on a day of the month. */
export const employmentsOn = ({ employments }: Employee, day: number): readonly Employment[] =>
  employments.filter(({ from, to }) => (from ?? -Infinity) <= day && day <= (to ?? Infinity));

/** The one by which somebody is compared with others that day: the latest begun, then the first in the file. */
export const comparedBy = (employee: Employee, day: number): Employment | undefined => {
  const [first, ...others] = employmentsOn(employee, day);
  return others.reduce(
    (best, other) => ((other.from ?? -Infinity) > (best?.from ?? -Infinity) ? other : best),
    first,
  );
};

/** Stretches of a day of the month, in seconds, in which somebody works. */
export const workingHours = (employee: Employee, day: number): readonly (readonly [number, number])[] => {
  const { turn, offset } = employee;
  const works = (on: number): boolean => (on + offset) % 7 < 5;
  if (employee.employments.length > 0 && employmentsOn(employee, day).length === 0) return [];
  if (turn === undefined) return works(day) ? [[6 * 3600, 22 * 3600 - 1]] : [];
  if (!isNight(turn)) return works(day) ? [[turn.start, turn.end]] : [];
  const evening: [number, number][] = works(day) ? [[turn.start, 86_399]] : [];
  return works(day - 1) ? [[0, turn.end - 86_400], ...evening] : evening;
};

/** Days on which a shift of somebody's begins, the day before the month included. */
export const shiftDays = (employee: Employee): readonly number[] => {
  if (employee.turn === undefined) return [];
  if (employee.turn.only !== undefined) return [employee.turn.only];
  return Array.from({ length: daysInMonth + 1 }, (_, day) => day).filter(
    (day) => (day + employee.offset) % 7 < 5 && (day > 0 || isNight(employee.turn)),
  );
};

/** An employment's end as `employees.csv` writes it. */
export const dateOrOpen = (day: number | undefined, open: string): string =>
  day === undefined ? open : isoDay(day);
