import type { LogProfile, LogRow } from '@loggkontroll/core/log';
import { readWith } from '../files.ts';
import { mutated, mutatedWithin } from './mutations.ts';
import { createRandom, type Random } from './random.ts';
import { samples, sheetSample, workbookAround, type Sample } from './samples.ts';

const seed = 20_260_903;

/** In milliseconds; a hang takes longer, also on a busy machine. */
const patience = 300_000;

/** What a file says, told the same way whole and in pieces, with every row accounted for. */
const readSoundly = (profile: LogProfile, bytes: Uint8Array, random: Random) => {
  const whole = readWith(profile, bytes);
  const cuts = Array.from({ length: 1 + random.below(4) }, () => random.below(bytes.length + 1));
  const inPieces = readWith(profile, bytes, cuts);
  const { rows, faults, result } = whole;
  const told = JSON.stringify(whole);
  if (told !== JSON.stringify(inPieces)) throw new Error(`differs when cut at ${cuts.join()}`);
  if (result.ok) {
    const { value } = result;
    const sound =
      value.accepted === rows.length &&
      value.rejected === faults.length &&
      value.rows === rows.length + faults.length;
    if (!sound) throw new Error('rows are not accounted for');
  } else if (!/^file-[a-z-]+$/.test(result.refusal.code)) {
    throw new Error(`refused as ${result.refusal.code}`);
  }
  return whole;
};

const contentOf = ({ line: _, ...content }: LogRow): string => JSON.stringify(content);

/** Throws when a row that nothing was done to is not among the rows, unless the file is refused. */
const expectOthers = (read: ReturnType<typeof readWith>, others: readonly string[]): void => {
  if (!read.result.ok) return;
  const left = read.rows.map(contentOf);
  for (const other of others) {
    const at = left.indexOf(other);
    if (at < 0) throw new Error(`another row was changed: ${other}\n${left.join('\n')}`);
    left.splice(at, 1);
  }
};

/** Rows of a sample, by the place of each in it: some entries give several rows. */
const rowsByPlace = ({ profile, bytes, rows }: Sample, around: (bytes: Uint8Array) => Uint8Array) =>
  rows.map(([from, to]) => {
    const all = readWith(profile, around(bytes)).rows.map(contentOf);
    const without = new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
    const left = readWith(profile, around(without));
    // Taking a record out of a list leaves a comma too many, which does not matter to the reader.
    const rest = left.rows.map(contentOf);
    return { others: rest, own: all.length - rest.length };
  });

const identity = (bytes: Uint8Array): Uint8Array => bytes;

const run = (sample: Sample, around = identity): void => {
  const { profile, bytes, rows, cases } = sample;
  const places = rowsByPlace(sample, around);
  for (let number = 0; number < cases; number++) {
    const random = createRandom(seed + number);
    const place = number % 2 === 0 && rows.length > 0 ? random.below(rows.length) : undefined;
    const [from, to] = rows[place ?? -1] ?? [0, 0];
    const changed = place === undefined ? mutated(bytes, random) : mutatedWithin(bytes, from, to, random);
    try {
      const read = readSoundly(profile, around(changed), random);
      if (place !== undefined) expectOthers(read, places[place]?.others ?? []);
    } catch (error) {
      const shown = Buffer.from(changed).toString('latin1');
      throw new Error(`${sample.name}, case ${number}: ${String(error)}\n${shown}`, { cause: error });
    }
  }
};

const all = [...samples, sheetSample];

describe('a log that was changed is read soundly or refused, the same however it is cut', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s',
    (_, sample) => run(sample),
    patience,
  );

  test(
    sheetSample.name,
    () => {
      run(sheetSample, (bytes) => workbookAround(Buffer.from(bytes).toString('utf8')));
    },
    patience,
  );
});

describe('the samples', () => {
  test('make at least 100,000 cases', () => {
    expect(all.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(100_000);
  });

  test.each(samples.map((sample) => [sample.name, sample] as const))('are right: %s', (_, sample) => {
    const { rows, faults, result } = readWith(sample.profile, sample.bytes);
    expect(result).toMatchObject({ ok: true });
    expect(faults).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const { own, others } of rowsByPlace(sample, identity)) {
      expect(own).toBeGreaterThanOrEqual(1);
      expect(others.length + own).toBe(rows.length);
    }
  });
});
