import { canonicalPersonalIdentityNumber } from '../personal-identity-number.ts';
import { difficult, SpelledColumn, type CellSource, type TextOf } from './spelled-column.ts';
import { Spellings } from './spellings.ts';

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
  private readonly places: ClientPlaces;
  private readonly coding: ClientCoding;
  private readonly numbers = new Spellings();
  private readonly together = new Spellings();
  private readonly names: SpelledColumn;
  private readonly codesOfYears = new Map<number, Map<string, number>>();

  constructor(places: ClientPlaces, coding: ClientCoding) {
    this.places = places;
    this.coding = coding;
    this.names = new SpelledColumn(coding.textOf, coding.nameOf);
  }

  /** The codes of clients and names, written from `at` on; `years` are those of the rows. */
  codes(source: CellSource, years: Int32Array, clients: Uint32Array, names: Uint32Array, at: number): void {
    const { bytes, view, cut } = source;
    const { starts, ends, hashes, width, length } = cut;
    const { client, name } = this.places;
    if (name < 0) names.fill(this.coding.nameOf(''), at, at + length);
    else if (name !== client + 1) this.names.codes(source, name, names, at);

    for (let row = 0, cell = client; row < length; row++, cell += width) {
      // Without a moment there is no year.
      if (source.difficult[row] !== 0) continue;
      const from = starts[cell] as number;
      const to = ends[cell] as number;
      const hash = hashes[cell] as number;
      const year = years[row] as number;
      let code: number;
      if (name === client + 1) {
        const nameHash = hashes[cell + 1] as number;
        const nameFrom = starts[cell + 1] as number;
        const nameTo = ends[cell + 1] as number;
        // With quotation marks between them they are not one run of bytes that says where it is to be cut.
        if (nameFrom === to + 1) {
          const place = this.together.place(bytes, view, from, nameTo, Math.imul(hash, 31) ^ nameHash);
          if (place < 0) {
            this.together.set(~place, nameOf, this.names.code(bytes, view, nameFrom, nameTo, nameHash));
          }
          const both = place < 0 ? ~place : place;
          names[at + row] = this.together.get(both, nameOf);
          code = this.clientAt(this.together, both, bytes, from, to, year);
        } else {
          names[at + row] = this.names.code(bytes, view, nameFrom, nameTo, nameHash);
          code = this.clientAlone(bytes, view, from, to, hash, year);
        }
        if ((names[at + row] as number) >>> 31 !== 0) source.difficult[row] = 1;
      } else {
        code = this.clientAlone(bytes, view, from, to, hash, year);
      }
      clients[at + row] = code;
      if (code < 0) source.difficult[row] = 1;
    }
  }

  private clientAlone(
    bytes: Uint8Array,
    view: DataView,
    from: number,
    to: number,
    hash: number,
    year: number,
  ): number {
    const place = this.numbers.place(bytes, view, from, to, hash);
    return this.clientAt(this.numbers, place < 0 ? ~place : place, bytes, from, to, year);
  }

  private clientAt(
    spellings: Spellings,
    place: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    year: number,
  ): number {
    if (spellings.get(place, yearOf) === year) return spellings.get(place, clientOf);
    const text = this.coding.textOf(bytes, from, to);
    const code = text === undefined || text === '' ? difficult : this.clientIn(year, text);
    spellings.set(place, yearOf, year);
    spellings.set(place, clientOf, code);
    return code;
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
