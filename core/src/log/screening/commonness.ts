import type { ScreeningContext } from './context/context.ts';
import type { Dictionary } from './dictionary.ts';
import type { Commonness } from './rules/possible-relative.ts';
import { surnameOf } from './surname.ts';

/**
 * How common each surname of the registers is: among employees and clients there or, without a register of clients,
 * among employees and the names in the log.
 */
export const commonnessOf = (
  { registers, surnames }: Pick<ScreeningContext, 'registers' | 'surnames'>,
  names: Dictionary,
): ((surname: number) => Commonness) => {
  const bearers = surnames.bearers.slice();
  let { people } = surnames;
  if (!registers.includes('clients')) {
    const codes = new Map(surnames.list.map((surname, code) => [surname, code]));
    for (const name of distinctNames(names)) {
      const code = codes.get(surnameOf(name));
      if (code !== undefined) bearers[code] = (bearers[code] ?? 0) + 1;
      people++;
    }
  }
  return (surname) => ({ bearers: bearers[surname] ?? 0, people });
};

const distinctNames = (names: Dictionary): ReadonlySet<string> => {
  const distinct = new Set<string>();
  for (let code = 1; code < names.size(); code++) distinct.add(names.text(code).toLowerCase());
  return distinct;
};
