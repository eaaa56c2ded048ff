import type { Surnames } from './context.ts';
import type { ContextWords } from './words.ts';

type Take = (person: string, surname: number) => void;

/** How common surnames are among people; somebody who stands in several registers, or rows, counts once. */
export const countSurnames = (
  { surnames }: ContextWords,
  ...registers: readonly ((take: Take) => void)[]
): Surnames => {
  const bearers = new Uint32Array(surnames.size());
  const people = new Set<string>();
  const counted = new Set<string>();
  for (const register of registers) {
    register((person, surname) => {
      people.add(person);
      const key = `${person} ${surname}`;
      if (counted.has(key)) return;
      counted.add(key);
      bearers[surname] = (bearers[surname] ?? 0) + 1;
    });
  }
  return {
    list: Array.from({ length: surnames.size() }, (_, code) => surnames.text(code)),
    bearers,
    people: people.size,
  };
};
