import { dayNumberOf, secondOf } from '../screening/day-number.ts';
import { createMomentReader, readDate, type MomentStyle } from '../text/moment.ts';
import { cutCapacity, hashOf } from './cut-rows.ts';
import { difficult, runsOf, SpelledColumn, type CellSource, type TextOf } from './spelled-column.ts';
import type { Runs } from './spellings.ts';

const hoursPerDay = 24;
const zero = 48;
const colon = 58;
const blank = 32;
const letterT = 84;
const anyTime = '12:34:56';

/** Where the moments of a batch are written. */
export interface Moments {
  readonly day: Int32Array;
  readonly second: Uint32Array;
  readonly years: Int32Array;
}

/**
 * Reads moments from bytes: a date of any style, each spelling understood once for all hours of it, and a time written
 * `HH:MM` or `HH:MM:SS`, read from its digits. Any other time is difficult.
 */
export class MomentColumn {
  private readonly dates: SpelledColumn;
  private readonly datesBeforeT: SpelledColumn;
  /** For each hour of each date: the local day, and the second of it at which the hour begins. */
  private days = new Int32Array(64);
  private seconds = new Int32Array(64);
  private years = new Int32Array(64);
  private known = 0;
  /** Where the hours of each row's date begin, and its time. */
  private readonly firsts = new Int32Array(cutCapacity);
  private readonly otherFirsts = new Int32Array(cutCapacity);
  private readonly timeStarts = new Int32Array(cutCapacity);
  private readonly timeEnds = new Int32Array(cutCapacity);
  /** What stands before the time, where that stands in the same cell. */
  private readonly dateStarts = new Int32Array(cutCapacity);
  private readonly dateEnds = new Int32Array(cutCapacity);
  private readonly dateHashes = new Int32Array(cutCapacity);

  /** `alone`: date and time stand in one cell. */
  constructor(textOf: TextOf, style: MomentStyle | undefined, alone: boolean) {
    const momentOf = createMomentReader(style);
    const read = style?.readDate ?? readDate;
    const wholeHours = (style?.offset ?? 0) % 60 === 0;
    /** What stands before the time must mean the same whatever the time is. */
    const isFirm = (text: string, between: string): boolean =>
      wholeHours && (!alone || read(text + between + anyTime)?.rest === anyTime);
    const hoursOf = (text: string): number => {
      const first = this.known * hoursPerDay;
      for (let hour = 0; hour < hoursPerDay; hour++) {
        const moment = momentOf(text, `${String(hour).padStart(2, '0')}:00:00`);
        if ('fault' in moment) return difficult;
        this.learn(first + hour, moment.at);
      }
      this.known++;
      return first;
    };
    const before = (between: string): SpelledColumn =>
      new SpelledColumn(textOf, (text) => (isFirm(text, between) ? hoursOf(text) : difficult));
    [this.dates, this.datesBeforeT] = [before(' '), before('T')];
  }

  /**
   * The local days and seconds of a batch, written from `at` on, and the years from 0 on. `time` is below zero when date
   * and time stand in one cell, with one blank or T between them.
   */
  codes(source: CellSource, date: number, time: number, into: Moments, at: number): void {
    const { bytes, difficult: bad } = source;
    const { firsts, timeStarts, timeEnds } = this;
    const runs = runsOf(source);
    if (time < 0) this.divide(runs, date);
    else this.find(runs, date, time);
    const { days, seconds } = this;
    for (let row = 0; row < runs.length; row++) {
      const first = firsts[row] as number;
      const from = timeStarts[row] as number;
      const inHour = first < 0 ? -1 : secondsIn(bytes, from, timeEnds[row] as number);
      if (inHour < 0) {
        bad[row] = 1;
        into.years[row] = 0;
        continue;
      }
      const place = first + twoDigits(bytes, from);
      into.day[at + row] = days[place] as number;
      into.second[at + row] = (seconds[place] as number) + inHour;
      into.years[row] = this.years[place] as number;
    }
  }

  /** Date and time in a cell each. */
  private find(runs: Runs, date: number, time: number): void {
    const { starts, ends, width, length } = runs;
    this.dates.codesOf(runs, date, this.firsts, 0);
    for (let row = 0, cell = time; row < length; row++, cell += width) {
      this.timeStarts[row] = starts[cell] as number;
      this.timeEnds[row] = ends[cell] as number;
    }
  }

  /** Date and time in one cell. */
  private divide({ bytes, view, starts, ends, width, length }: Runs, cell: number): void {
    const { firsts, timeStarts, timeEnds, dateStarts, dateEnds, dateHashes } = this;
    let letters = 0;
    for (let row = 0, place = cell; row < length; row++, place += width) {
      const from = starts[place] as number;
      const to = ends[place] as number;
      const timeFrom = timeIn(bytes, from, to);
      const dateTo = timeFrom < 0 ? from : timeFrom - 1;
      timeStarts[row] = timeFrom;
      timeEnds[row] = to;
      dateStarts[row] = from;
      dateEnds[row] = dateTo;
      dateHashes[row] = hashOf(bytes, from, dateTo);
      if (bytes[timeFrom - 1] === letterT) letters++;
    }
    const runs: Runs = {
      ...{ bytes, view, starts: dateStarts, ends: dateEnds, hashes: dateHashes },
      ...{ width: 1, length },
    };
    (letters === length ? this.datesBeforeT : this.dates).codesOf(runs, 0, firsts, 0);
    if (letters > 0 && letters < length) {
      this.datesBeforeT.codesOf(runs, 0, this.otherFirsts, 0);
      for (let row = 0; row < length; row++) {
        if (bytes[(timeStarts[row] as number) - 1] === letterT) firsts[row] = this.otherFirsts[row] as number;
      }
    }
    for (let row = 0; row < length; row++) if ((timeStarts[row] as number) < 0) firsts[row] = difficult;
  }

  private learn(place: number, at: string): void {
    this.days = withRoomFor(this.days, place);
    this.seconds = withRoomFor(this.seconds, place);
    this.years = withRoomFor(this.years, place);
    this.days[place] = dayNumberOf(at);
    this.seconds[place] = secondOf(at);
    this.years[place] = Number(at.slice(0, 4));
  }
}

/** Where the time begins in a cell that holds date and time; −1 if that does not show. */
const timeIn = (bytes: Uint8Array, from: number, to: number): number => {
  const between = isBetween(bytes[to - 9]) ? to - 9 : to - 6;
  return between <= from || !isBetween(bytes[between]) || isBetween(bytes[between - 1]) ? -1 : between + 1;
};

const isBetween = (byte: number | undefined): boolean => byte === blank || byte === letterT;

/** The same numbers, with room for one more place. */
const withRoomFor = (numbers: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> => {
  if (place < numbers.length) return numbers;
  const larger = new Int32Array(place * 2);
  larger.set(numbers);
  return larger;
};

/** The number that two digits write; out of range when they are none. */
const twoDigits = (bytes: Uint8Array, at: number): number => {
  const tens = (bytes[at] as number) - zero;
  const ones = (bytes[at + 1] as number) - zero;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 100 : tens * 10 + ones;
};

/** Seconds after the hour of `HH:MM` or `HH:MM:SS`; −1 for anything else. */
const secondsIn = (bytes: Uint8Array, from: number, to: number): number => {
  const length = to - from;
  if ((length !== 8 && length !== 5) || bytes[from + 2] !== colon || twoDigits(bytes, from) > 23) return -1;
  const minutes = twoDigits(bytes, from + 3);
  if (minutes > 59) return -1;
  if (length === 5) return minutes * 60;
  const seconds = twoDigits(bytes, from + 6);
  return bytes[from + 5] === colon && seconds <= 59 ? minutes * 60 + seconds : -1;
};
