import type { Person, PersonId } from '@loggkontroll/core/organisation';
import { startPlayground, type Playground } from '../playground/index.ts';

/** The Agents Playgrounds, one a person, started when somebody wants to be that person. */
export interface Playgrounds {
  /** The address of a person's Playground; its page installs the bot when it is opened. Rejects for somebody unknown. */
  readonly open: (personId: PersonId) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** `firstPort` is the first person's; each further one's is one higher. */
export const openPlaygrounds = (
  people: readonly Person[],
  { botUrl, firstPort }: { readonly botUrl: string; readonly firstPort: number },
): Playgrounds => {
  const running = new Map<PersonId, Promise<Playground>>();
  const start = (person: Person, port: number): Promise<Playground> => {
    const others = people.filter(({ personId }) => personId !== person.personId).slice(0, 5);
    return startPlayground({ botUrl, person, others, port });
  };
  return {
    open: async (personId) => {
      const index = people.findIndex((person) => person.personId === personId);
      const person = people[index];
      if (person === undefined) throw new Error('Nobody has that id.');
      const known = running.get(personId) ?? start(person, firstPort + index);
      running.set(personId, known);
      try {
        return (await known).url;
      } catch (error) {
        running.delete(personId);
        throw error;
      }
    },
    close: async () => {
      for (const started of running.values()) {
        await started.then((playground) => playground.close()).catch(() => undefined);
      }
    },
  };
};
