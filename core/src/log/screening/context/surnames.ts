import { createWordSets } from '../word-sets.ts';
import type { Surnames } from './context.ts';
import type { ContextWords } from './words.ts';

/** Receives a person and their surname. People are told apart by whole numbers: {@link clientPerson}, {@link accountPerson}. */
export type TakePerson = (person: number, surname: number) => void;

/** The person that is a client, wherever the number stands. */
export const clientPerson = (client: number): number => client * 2;

/** The person behind an account of which the register gives no number. */
export const accountPerson = (account: number): number => account * 2 + 1;

/** How common surnames are among people; somebody who stands in several registers, or rows, counts once. */
export const countSurnames = (
  { surnames }: ContextWords,
  ...registers: readonly ((take: TakePerson) => void)[]
): Surnames => {
  const bearers = new Uint32Array(surnames.size());
  const people = new Set<number>();
  const counted = createWordSets(2);
  const key = new Int32Array(2);
  for (const register of registers) {
    register((person, surname) => {
      people.add(person);
      key.set([person, surname]);
      const before = counted.size();
      counted.place(key);
      if (counted.size() > before) bearers[surname] = (bearers[surname] ?? 0) + 1;
    });
  }
  return {
    list: Array.from({ length: surnames.size() }, (_, code) => surnames.text(code)),
    bearers,
    people: people.size,
  };
};
