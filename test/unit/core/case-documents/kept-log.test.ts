import { personsConcerned, remarkedEmployees } from '@loggkontroll/core/case-documents';
import type { ReviewedLog } from '@loggkontroll/core/case-documents';
import {
  countJudgements,
  deliveryHash,
  formatDelivery,
  formatDraft,
  judge,
  parseDelivery,
  parseDraft,
  unjudged,
} from '@loggkontroll/core/log';
import type { Access, Delivery } from '@loggkontroll/core/log';

const access = (n: number, employee: number, client: number): Access => ({
  ...{ n, employee, client, at: `2026-09-0${n}T08:15:00`, source: 0, line: n, unit: 'u', part: 'Journal' },
  ...{ act: 'read', actText: 'Läst' },
});

const duty = (employee: number, client: number): Delivery['duties'][number] => ({
  ...{ employee, day: '2026-09-01', unit: 'u', role: null, shifts: [], assignments: [] },
  visits: [{ start: '2026-09-01T08:00:00', end: '2026-09-01T09:00:00', client }],
});

const delivery = (employees: number): Delivery => ({
  format: 'loggkontroll-delivery',
  version: 1,
  order: { orderId: 'o', number: 'FFS-1', month: '2026-09', days: ['2026-09-01'] },
  employees: ['Ada', 'Bo', 'Cia']
    .slice(0, employees)
    .map((name) => ({ employeeId: name.toLowerCase(), name })),
  clients: ['19121212-1212', '19600101-1234', '19700101-1234'].map((clientId) => ({ clientId, name: '' })),
  accesses: [access(1, 0, 0), access(2, employees > 1 ? 1 : 0, 1), access(3, employees - 1, 2)],
  duties: [duty(0, 0), duty(employees - 1, 1)],
  sources: [
    {
      ...{ profile: 'treserva', sha256: 'ab'.repeat(32), bytes: 1, encoding: 'utf-8', rows: 3, rejected: 0 },
      lines: [],
      preamble: ['Urval: Ada, Bo, Cia'],
    },
  ],
  registers: [],
  gaps: [
    { code: 'register-missing', register: 'shifts' },
    { code: 'employee-not-in-log', employee: employees - 1 },
  ],
  findings: [{ employee: 0, day: null, flag: 'no-use', evidence: [] }],
});

const reviewed = (of: Delivery, suspicious: readonly number[], counts = {}): ReviewedLog => {
  const text = formatDelivery(of);
  const sha256 = deliveryHash(text);
  const direct = judge(unjudged(of.accesses.length), [1, 2, 3], { verdict: 'direct' });
  const judgements = judge(direct, suspicious, { verdict: 'suspicion', reason: 'Ingen uppgift' });
  return {
    delivery: text,
    sha256,
    draft: formatDraft(judgements, sha256),
    counts: { ...countJudgements(judgements), ...counts },
  };
};

test('of a log of one employee both files are kept as they are', () => {
  const whole = reviewed(delivery(1), [2]);
  expect(remarkedEmployees(whole)).toEqual([
    { name: 'Ada', account: 'ada', log: whole.delivery, judgements: whole.draft },
  ]);
});

test('of a log of several each has their own part, and nobody without a remark is kept', () => {
  const remarked = remarkedEmployees(reviewed(delivery(3), [1, 3])) ?? [];
  expect(remarked.map(({ account }) => account)).toEqual(['ada', 'cia']);
  const [, cia] = remarked;
  const log = parseDelivery(cia?.log ?? '');
  expect(log.ok && log.value).toMatchObject({
    employees: [{ employeeId: 'cia' }],
    accesses: [{ n: 1, employee: 0, client: 1, at: '2026-09-03T08:15:00' }],
    clients: [{ clientId: '19600101-1234' }, { clientId: '19700101-1234' }],
    duties: [{ employee: 0, visits: [{ client: 0 }] }],
    gaps: [{ code: 'register-missing' }, { code: 'employee-not-in-log', employee: 0 }],
    findings: [],
  });
  for (const other of ['Ada', 'Bo', '19121212-1212']) expect(cia?.log).not.toContain(other);
  const judged = parseDraft(cia?.judgements ?? '', deliveryHash(cia?.log ?? ''), 1);
  expect(judged.ok && judged.value.judged).toEqual([{ verdict: 'suspicion', reason: 'Ingen uppgift' }]);
});

test('nobody is guessed: not from another draft than was registered, and not from what cannot be read', () => {
  const whole = reviewed(delivery(2), [1]);
  expect(
    remarkedEmployees({ ...whole, counts: { ...whole.counts, direct: 1, suspicion: 2 } }),
  ).toBeUndefined();
  expect(remarkedEmployees({ ...whole, draft: '' })).toBeUndefined();
  expect(remarkedEmployees({ ...whole, sha256: 'cd'.repeat(32) })).toBeUndefined();
  expect(remarkedEmployees({ ...whole, delivery: '{"log":"o"}' })).toBeUndefined();
});

test('each case concerns the clients of its own suspicious accesses, each once', () => {
  const remarked = remarkedEmployees(reviewed(delivery(3), [1, 3])) ?? [];
  expect(remarked.map(({ log, judgements }) => personsConcerned(log, judgements))).toEqual([1, 1]);
  const one = reviewed(delivery(1), [1, 2, 3]);
  expect(personsConcerned(one.delivery, one.draft)).toBe(3);
  expect(personsConcerned(one.delivery, 'nothing')).toBeUndefined();
  expect(personsConcerned('nothing', one.draft)).toBeUndefined();
  const none = reviewed(delivery(1), []);
  expect(personsConcerned(none.delivery, none.draft)).toBeUndefined();
});
