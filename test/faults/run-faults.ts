import { parseArgs } from 'node:util';
import type { Verdict } from './judge.ts';
import { raiseStage } from './processes/stage.ts';
import { playQuarter } from './quarter.ts';
import { calm, weatherOf } from './strikes.ts';

/* `npm run faults`: plays quarters in which processes are killed and requests are spoilt, each as its seed says. */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '10' },
    times: { type: 'string', default: '1' },
    calm: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const inTurn = Array.from({ length: Number(values.runs) }, (_, index) => String(first + index));
/** Over and over: how the processes' requests come between each other is the machine's, and another each time. */
const seeds = Array.from({ length: Number(values.times) }, () => inTurn).flat();

const lineOf = (
  seed: string,
  { wrong, killed, faultsCaused, acts, messages, saidTwice, seconds }: Verdict,
): string =>
  [
    `seed ${seed}: ${wrong.length === 0 ? 'holds' : 'DOES NOT HOLD'}`,
    `killed SharePoint ${killed.sharepoint}, bots ${killed['first-bot']} and ${killed['second-bot']}`,
    `${faultsCaused} requests spoilt, ${acts} acts, ${messages} messages, ${saidTwice} said twice, ${seconds} s`,
  ].join('; ');

const verdicts: Verdict[] = [];
let failed = 0;
const stage = await raiseStage();
for (const seed of values.calm ? ['calm'] : seeds) {
  try {
    const verdict = await playQuarter(stage, values.calm ? calm : weatherOf(seed));
    verdicts.push(verdict);
    if (!values.json) console.log(lineOf(seed, verdict));
    for (const sentence of verdict.wrong) console.error(`  ${sentence}`);
    if (verdict.wrong.length === 0) continue;
  } catch (error) {
    console.error(`seed ${seed}: not played to its end`, error);
  }
  failed += 1;
  if (!values.calm) console.error(`  again: npm run faults -- --seed ${seed} --runs 1`);
}
await stage.remove();
const sum = (of: (verdict: Verdict) => number): number =>
  verdicts.reduce((total, verdict) => total + of(verdict), 0);
const totals = {
  runs: verdicts.length,
  failed,
  killed: sum(({ killed }) => killed.sharepoint + killed['first-bot'] + killed['second-bot']),
  faultsCaused: sum(({ faultsCaused }) => faultsCaused),
  acts: sum(({ acts }) => acts),
  messages: sum(({ messages }) => messages),
  saidTwice: sum(({ saidTwice }) => saidTwice),
  seconds: sum(({ seconds }) => seconds),
};
console.log(JSON.stringify(totals));
process.exit(failed === 0 ? 0 : 1);
