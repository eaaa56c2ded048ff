import type { Employee, Person, PersonId } from '@loggkontroll/core/organisation';
import { fullName, inventedName, plainLetters, type Name } from './names.ts';
import type { StaffMember, Title } from './municipality.ts';
import { fictionalPersonalIdentityNumber } from './personal-identity-number.ts';
import { randomFrom, type Random } from './random.ts';

const domain = 'sagolunda.example';

/** Gives out people and accounts, none twice. */
export interface PeopleMaker {
  /** Somebody with an account in Microsoft 365. */
  readonly add: (title: Title, managerId: PersonId | undefined) => PersonId;
  /** An account in the record system, for a person or for somebody without Microsoft 365. */
  readonly employ: (
    personId: PersonId | undefined,
  ) => Pick<Employee, 'employeeId' | 'name' | 'personId'> & Pick<StaffMember, 'personalId' | 'surname'>;
  readonly all: () => readonly Person[];
  readonly titles: () => ReadonlyMap<PersonId, Title>;
}

/** Starts with nobody. */
export const newPeople = (seed: string): PeopleMaker => {
  const random = randomFrom(`${seed}/people`);
  const people: Person[] = [];
  const names = new Map<PersonId, Name>();
  const titles = new Map<PersonId, Title>();
  const takenNames = new Set<string>();
  const takenAccounts = new Set<string>();
  let births = 0;

  const freshName = (): Name => {
    for (let tries = 0; tries < 50; tries += 1) {
      const name = inventedName(random);
      if (takenNames.has(fullName(name))) continue;
      takenNames.add(fullName(name));
      return name;
    }
    return inventedName(random);
  };
  const address = ({ given, surname }: Name): string => {
    const base = `${plainLetters(given)}.${plainLetters(surname)}`;
    const same = people.filter(
      (person) => person.upn.startsWith(`${base}@`) || person.upn.startsWith(`${base}-`),
    );
    return `${base}${same.length === 0 ? '' : `-${same.length + 1}`}@${domain}`;
  };

  return {
    add: (title, managerId) => {
      const name = freshName();
      const personId = guid(random);
      people.push({ personId, name: fullName(name), upn: address(name), managerId, reachable: false });
      names.set(personId, name);
      titles.set(personId, title);
      return personId;
    },
    employ: (personId) => {
      const name = (personId === undefined ? undefined : names.get(personId)) ?? freshName();
      births += 1;
      return {
        employeeId: accountOf(name, takenAccounts),
        name: fullName(name),
        personId,
        personalId: fictionalPersonalIdentityNumber('staff', births),
        surname: name.surname,
      };
    },
    all: () => people,
    titles: () => titles,
  };
};

function accountOf({ given, surname }: Name, taken: Set<string>): string {
  const base = `${plainLetters(given).slice(0, 3)}${plainLetters(surname).slice(0, 3)}`;
  for (let number = 1; ; number += 1) {
    const account = `${base}${String(number).padStart(2, '0')}`;
    if (taken.has(account)) continue;
    taken.add(account);
    return account;
  }
}

function guid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16));
  hex[12] = '4';
  hex[16] = '8';
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
