import { createHash } from 'node:crypto';
import { run } from '@loggkontroll/infra/cli';

const loggkontroll = async (args: readonly string[], env: Record<string, string> = {}) => {
  let out = '';
  let err = '';
  const exitCode = await run(args, {
    env,
    write: (text) => void (out += text),
    writeError: (text) => void (err += text),
  });
  return { exitCode, out, err };
};

/** Rivest's sampler once more, with big integers. */
const drawn = (seed: string, total: number, count: number, duplicates: boolean): number[] => {
  const picks: number[] = [];
  for (let ticket = 1; picks.length < count; ticket += 1) {
    const hash = createHash('sha256').update(`${seed},${ticket}`).digest('hex');
    const place = Number(BigInt(`0x${hash}`) % BigInt(total)) + 1;
    if (duplicates || !picks.includes(place)) picks.push(place);
  }
  return picks;
};

test.each([
  ['00112233', 300, 12, false],
  ['en text med å', 7, 7, false],
  ['7', 2, 9, true],
  ['', 4_294_967_296, 3, false],
])(
  'draws from %j, %i, %i (duplicates %s) as another implementation does',
  async (seed, total, count, duplicates) => {
    const options = ['--seed', seed, '--total', String(total), '--count', String(count)];
    const { exitCode, out } = await loggkontroll([
      'draw',
      ...options,
      ...(duplicates ? ['--allow-duplicates'] : []),
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual({ picks: drawn(seed, total, count, duplicates) });
  },
);

test('what cannot be drawn is said in the language of the environment', async () => {
  const options = ['draw', '--seed', 's', '--total', '3', '--count', '4'];
  expect(await loggkontroll(options)).toMatchObject({
    exitCode: 2,
    out: '',
    err: expect.stringContaining('Det går inte att dra 4 av 3') as string,
  });
  expect(await loggkontroll(options, { LANG: 'en_GB.UTF-8' })).toMatchObject({
    err: expect.stringContaining('4 of 3 cannot be drawn') as string,
  });
});

test.each([
  [['draw', '--seed', 's', '--total', 'many', '--count', '1']],
  [['draw', '--total', '3', '--count', '1']],
  [['nothing']],
])('%j ends with code 2 and a sentence', async (args) => {
  const { exitCode, err } = await loggkontroll(args);
  expect(exitCode).toBe(2);
  expect(err).not.toBe('');
});

test('help is no failure', async () => {
  expect(await loggkontroll(['--help'])).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining('draw') as string,
  });
});
