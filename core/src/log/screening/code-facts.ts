import type { Surnames } from './context/context.ts';
import { noUnit, plainSubject, type Dictionaries } from './dictionaries.ts';
import type { ReadyScope } from './scope.ts';
import { surnameOf } from './surname.ts';

/** What follows from a single code, worked out once for each; arrays by the code. */
export class CodeFacts {
  /** By account: 1 if it is in question. */
  inScope = new Uint8Array(0);
  /** By client: 1 if they are in question; empty when everybody is. */
  clientInScope = new Uint8Array(0);
  /** By unit: the subject that it is; 0 for none. */
  subjectOfUnit = new Uint32Array(0);
  /** By name: the surname, as the registers' surnames are numbered; 0 for none and for one that is not among them. */
  surnameOfName = new Uint32Array(0);
  private readonly surnames: ReadonlyMap<string, number>;
  private readonly dictionaries: Dictionaries;
  private readonly scope: ReadyScope;
  private known = { accounts: 0, clients: 0, units: 0, names: 0 };

  constructor(dictionaries: Dictionaries, surnames: Surnames, scope: ReadyScope) {
    this.dictionaries = dictionaries;
    this.scope = scope;
    this.surnames = new Map(surnames.list.map((surname, code) => [surname, code]));
  }

  /** Works out what has come since the last time. */
  update(): void {
    const { subjects, clients, units, names } = this.dictionaries.lists;
    if (this.known.units < units.size()) {
      this.subjectOfUnit = grown(this.subjectOfUnit, units.size());
      for (let unit = this.known.units; unit < units.size(); unit++) {
        this.subjectOfUnit[unit] = unit === noUnit ? 0 : subjects.code(plainSubject(units.text(unit)));
      }
      this.known.units = units.size();
    }
    if (this.known.names < names.size()) {
      this.surnameOfName = grown(this.surnameOfName, names.size());
      for (let name = this.known.names; name < names.size(); name++) {
        this.surnameOfName[name] = this.surnames.get(surnameOf(names.text(name))) ?? 0;
      }
      this.known.names = names.size();
    }
    if (this.known.accounts < subjects.size()) {
      this.inScope = grown(this.inScope, subjects.size());
      for (let account = this.known.accounts; account < subjects.size(); account++) {
        this.inScope[account] = this.scope.hasAccount(subjects.text(account)) ? 1 : 0;
      }
      this.known.accounts = subjects.size();
    }
    if (this.scope.namesClients && this.known.clients < clients.size()) {
      this.clientInScope = grown(this.clientInScope, clients.size());
      for (let client = this.known.clients; client < clients.size(); client++) {
        this.clientInScope[client] = this.scope.hasClient(clients.text(client)) ? 1 : 0;
      }
      this.known.clients = clients.size();
    }
  }
}

const grown = <A extends Uint8Array | Uint32Array>(array: A, length: number): A => {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
};
