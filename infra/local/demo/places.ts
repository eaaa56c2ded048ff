import type { Branch } from '@loggkontroll/core/organisation';

const places = (
  'Sagovägen Drömgatan Månstigen Drakgränd Trollbacken Tomtegården Älvängen Fabeltorget Rimgatan Gåtvägen ' +
  'Visstigen Lyckogården Solkatten Stjärnbacken Molngatan Regnbågen Snäckan Kotten Lyktan Kompassen Fyren Vinden ' +
  'Bron Källan Gläntan Eken Linden Rönnen Aspen Björken'
).split(' ');

const kinds: Record<Branch, readonly string[]> = {
  provider: ['Gruppbostad', 'Daglig verksamhet', 'Boendestöd', 'Korttidsboende', 'Servicebostad'],
  authority: ['LSS-handläggning', 'Utredning vuxna', 'Utredning unga', 'Socialpsykiatri', 'Mottagning'],
};

const districts = ['Norr', 'Söder', 'Öster', 'Väster', 'Centrum', 'Hamnen', 'Skogen', 'Heden'];

const numbered = (name: string, round: number): string => (round === 0 ? name : `${name} ${round + 1}`);

/** The name of the `index`th unit of a branch; never the same twice. */
export const unitName = (branch: Branch, index: number): string => {
  const where = branch === 'provider' ? places : districts;
  const kind = kinds[branch][index % kinds[branch].length] as string;
  const combinations = where.length * kinds[branch].length;
  // The two lists' lengths are coprime or the step of one place a round makes them so: every pair comes once.
  const place =
    where[
      (index + Math.floor(index / leastCommonMultiple(where.length, kinds[branch].length))) % where.length
    ];
  return numbered(`${kind} ${place as string}`, Math.floor(index / combinations));
};

const departments: Record<Branch, readonly string[]> = {
  provider: ['Bostad med särskild service', 'Daglig verksamhet och stöd'],
  authority: ['Myndighet'],
};

/** The name of the `index`th department of a branch. */
export const departmentName = (branch: Branch, index: number): string => {
  const names = departments[branch];
  return numbered(names[index % names.length] as string, Math.floor(index / names.length));
};

function leastCommonMultiple(a: number, b: number): number {
  const greatestDivisor = (x: number, y: number): number => (y === 0 ? x : greatestDivisor(y, x % y));
  return (a * b) / greatestDivisor(a, b);
}
