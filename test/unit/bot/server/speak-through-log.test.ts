import { createLog } from '@loggkontroll/bot/server';
import { speakThroughLog } from '../../../../bot/src/server/speak-through-log.ts';

interface Line {
  readonly level: number;
  readonly said: string;
}

const speaking = () => {
  const lines: string[] = [];
  const silent = (): never => {
    throw new Error('said past the log');
  };
  const speaker = { debug: silent, error: silent, info: silent, log: silent, trace: silent, warn: silent };
  speakThroughLog(createLog('info', { write: (line) => lines.push(line) }), speaker);
  return {
    speaker: speaker as unknown as Console,
    lines: () => lines.map((line) => JSON.parse(line) as Line),
  };
};

const [info, warning] = [30, 40];

test.each([
  ['debug', info],
  ['info', info],
  ['log', info],
  ['warn', warning],
  ['error', warning],
  ['trace', warning],
] as const)('what is said by console.%s is a line of the log', (method, level) => {
  const { speaker, lines } = speaking();
  speaker[method]('%s of %d', 'one', 2, { of: 'many' });
  expect(lines()).toMatchObject([{ level, said: "one of 2 { of: 'many' }" }]);
});

test('an error with the address of a request loses the number in it', () => {
  const { speaker, lines } = speaking();
  const request = { url: 'https://teams.example/v3/conversations/a%3A19630814-9985/activities' };
  speaker.error(Object.assign(new Error('connect ECONNREFUSED'), { request }));
  expect(lines()[0]?.said).toContain('a%3A[personnummer]/activities');
});
