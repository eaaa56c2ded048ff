import { fullName, inventedName, type Random } from '@loggkontroll/infra/local/demo';

/** A person's name, whole and in parts. */
export interface Name {
  readonly given: string;
  readonly surname: string;
  readonly name: string;
}

const sum = (word: string): number =>
  Array.from(word).reduce((total, letter) => total + letter.charCodeAt(0), 0);

/** An invented name. No surname of staff's is a client's, so that only planted relatives share one. */
export const nameFrom = (random: Random, whose: 'staff' | 'client'): Name => {
  for (;;) {
    const name = inventedName(random);
    if ((sum(name.surname) % 2 === 0) === (whose === 'staff')) return { ...name, name: fullName(name) };
  }
};
