import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  completeDayDraw,
  completePlanDraw,
  parsePopulation,
  populationHash,
  type Cluster,
  type PlanRule,
} from '@loggkontroll/core/draw';
import { hex, population } from './examples.ts';

const page = readFileSync(join(__dirname, '../../../../docs/draw.md'), 'utf8');
const block = (language: string): string => page.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';

const clusters: Cluster[] = [
  { branch: 'provider', clusterId: 'servicebostad', employeeIds: ['jon', 'ida'] },
  { branch: 'provider', clusterId: 'korttids', employeeIds: [] },
  { branch: 'provider', clusterId: 'hemtjänst', employeeIds: ['gun', 'dag', 'fia', 'eli'] },
  { branch: 'provider', clusterId: 'ledsagning', employeeIds: ['hed'] },
  { branch: 'authority', clusterId: 'barn-unga', employeeIds: ['bo', 'cai', 'ada'] },
];

const rule: PlanRule = {
  policyId: 'ffs',
  policyVersion: 1,
  period: '2026-Q4',
  month: '2026-09',
  attempt: 1,
  samples: [
    { branch: 'authority', clusters: 1, employees: 2 },
    { branch: 'provider', clusters: 2, employees: 2 },
  ],
};

describe('the example in docs/draw.md', () => {
  const randomness = { nonce: hex('the planner thought of this'), bytes: hex('the bot answered this') };

  test('prints what the page says when it is run', () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', block('js')], {
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe(block('text').trim());
  });

  test('is what the suite draws', () => {
    const whole = population(clusters);
    const plan = completePlanDraw(whole, rule, randomness);
    if (!plan.ok) throw new Error(plan.refusal.code);
    const { proof } = plan.value;
    const days = completeDayDraw({ orderId: 'order-7', month: '2026-09', days: 3, attempt: 1 }, randomness);
    const lines = [
      `population ${populationHash(whole)}`,
      `commitment ${proof.commitment}`,
      `seed ${proof.seed}`,
      ...proof.picks.map((pick) => `${pick.branch} ${pick.clusterId} ${pick.employeeIds.join(' ')}`),
      `day commitment ${days.commitment}`,
      `days ${days.days.join(' ')}`,
    ];
    expect(lines.join('\n')).toBe(block('text').trim());
  });

  test('holds a population that the suite reads', () => {
    const parts = [...block('js').matchAll(/^ {2}'(.*)'[ +;]*$/gm)].map(([, part]) => part ?? '');
    const text = parts.slice(0, parts.findIndex((part) => part.includes('population/1')) + 1).join('');
    expect(parsePopulation(text)).toEqual({ ok: true, value: population(clusters) });
  });
});
