/** Values, and what they are called. */
export type Options = readonly (readonly [value: string, text: string])[];

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** Those whose name has what is written somewhere in it; those that begin with it first. */
export const optionsLike = (options: Options, written: string): Options => {
  const sought = folded(written);
  if (sought === '') return options;
  const places = options
    .map((option) => ({ option, place: folded(option[1]).indexOf(sought) }))
    .filter(({ place }) => place >= 0);
  return places.sort((a, b) => Number(a.place > 0) - Number(b.place > 0)).map(({ option }) => option);
};

/** Units by their names, all of them together first. */
export const unitOptions = (
  unitIds: Iterable<string>,
  unitName: (unitId: string) => string,
  all: string,
): Options => [
  ['', all],
  ...[...new Set(unitIds)]
    .filter((unitId) => unitId !== '')
    .map((unitId) => [unitId, unitName(unitId)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'sv')),
];
