import { canonicalPersonalIdentityNumber } from '../personal-identity-number.ts';
import { cutCapacity } from './cut-rows.ts';
import {
  difficult,
  markDifficult,
  runsOf,
  SpelledColumn,
  type CellSource,
  type TextOf,
} from './spelled-column.ts';
import { Spellings, type Runs } from './spellings.ts';

/** Where the two columns stand; `name` is −1 if there is none. */
export interface ClientPlaces {
  readonly client: number;
  readonly name: number;
}

/** What clients are known by. */
export interface ClientCoding {
  readonly textOf: TextOf;
  readonly clientOf: (clientId: string) => number;
  readonly nameOf: (text: string) => number;
}

/** What is remembered of a spelling. */
const yearOf = 1;
const clientOf = 2;
const nameOf = 3;

/**
 * The columns of personal identity numbers and names. Short numbers mean different people in different centuries, so a
 * code holds for a year. The two columns mostly stand side by side, and are then looked up as one.
 */
export class ClientColumns {
  private readonly at: ClientPlaces;
  private readonly coding: ClientCoding;
  private readonly numbers = new Spellings();
  private readonly together = new Spellings();
  private readonly names: SpelledColumn;
  private readonly codesOfYears = new Map<number, Map<string, number>>();
  private readonly places = new Int32Array(cutCapacity);
  /** Both cells of each row as one. */
  private readonly starts = new Int32Array(cutCapacity);
  private readonly ends = new Int32Array(cutCapacity);
  private readonly hashes = new Int32Array(cutCapacity);
  private readonly one = new Int32Array(1);

  constructor(places: ClientPlaces, coding: ClientCoding) {
    this.at = places;
    this.coding = coding;
    this.names = new SpelledColumn(coding.textOf, coding.nameOf);
  }

  /** The codes of clients and names, written from `at` on; `years` are those of the rows. */
  codes(source: CellSource, years: Int32Array, clients: Uint32Array, names: Uint32Array, at: number): void {
    const { client, name } = this.at;
    const runs = runsOf(source);
    const { places, together, numbers } = this;
    if (name === client + 1 && this.join(runs)) {
      const { starts, ends, hashes } = this;
      together.places({ ...runs, starts, ends, hashes, width: 1 }, 0, places);
      this.learnNames(runs);
      together.getAll(places, runs.length, nameOf, names, at);
      markDifficult(names, at, source);
      this.clientCodes(together, source, years, clients, at);
    } else {
      if (name < 0) names.fill(this.coding.nameOf(''), at, at + runs.length);
      else this.names.codes(source, name, names, at);
      numbers.places(runs, client, places);
      for (let row = 0; row < runs.length; row++) {
        const place = places[row] as number;
        if (place < 0) places[row] = ~place;
      }
      this.clientCodes(numbers, source, years, clients, at);
    }
  }

  /** Looks at both cells of each row as one. False if quotation marks stand between any: they may not be left out. */
  private join({ starts, ends, hashes, width, length }: Runs): boolean {
    for (let row = 0, cell = this.at.client; row < length; row++, cell += width) {
      if (starts[cell + 1] !== (ends[cell] as number) + 1) return false;
      this.starts[row] = starts[cell] as number;
      this.ends[row] = ends[cell + 1] as number;
      this.hashes[row] = Math.imul(hashes[cell] as number, 31) ^ (hashes[cell + 1] as number);
    }
    return true;
  }

  private learnNames(runs: Runs): void {
    const { places, together, one } = this;
    for (let row = 0, cell = this.at.name; row < runs.length; row++, cell += runs.width) {
      const place = places[row] as number;
      if (place >= 0) continue;
      places[row] = ~place;
      this.names.codesOf({ ...runs, length: 1 }, cell, one, 0);
      together.set(~place, nameOf, one[0] as number);
    }
  }

  /** The codes of clients, by the places of their spellings. */
  private clientCodes(
    spellings: Spellings,
    { bytes, cut, difficult: bad }: CellSource,
    years: Int32Array,
    clients: Uint32Array,
    at: number,
  ): void {
    const { places } = this;
    const { starts, ends, width, length } = cut;
    for (let row = 0, cell = this.at.client; row < length; row++, cell += width) {
      // Without a moment there is no year.
      if (bad[row] !== 0) continue;
      const place = places[row] as number;
      const year = years[row] as number;
      if (spellings.get(place, yearOf) !== year) {
        const text = this.coding.textOf(bytes, starts[cell] as number, ends[cell] as number);
        const known = text === undefined || text === '' ? difficult : this.clientIn(year, text);
        spellings.set(place, yearOf, year);
        spellings.set(place, clientOf, known);
      }
      const code = spellings.get(place, clientOf);
      clients[at + row] = code;
      if (code < 0) bad[row] = 1;
    }
  }

  private clientIn(year: number, text: string): number {
    const codes = this.codesOfYears.get(year) ?? new Map<string, number>();
    this.codesOfYears.set(year, codes);
    const known = codes.get(text);
    if (known !== undefined) return known;
    const clientId = canonicalPersonalIdentityNumber(text, year);
    const code = clientId === '' ? difficult : this.coding.clientOf(clientId);
    codes.set(text, code);
    return code;
  }
}
