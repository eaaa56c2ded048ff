import type { ReleaseDecision } from '@loggkontroll/core/workflow';
import { clientExtract } from '@loggkontroll/ui/documents';
import { extractDocumentOf } from '../../../../../teams-app/src/pages/extracts/extract-document.ts';
import * as examples from '../../../core/workflow/extract/examples.ts';
import { delivery } from '../../../ui/log-review/delivery.ts';

const client = { name: 'Kund Ett', client: '196001019907', from: '2026-09-01', to: '2026-09-30' };
const log = {
  ...delivery,
  accesses: delivery.accesses.map((access) => ({ ...access, client: 0, part: 'Anteckning av Bo Björk' })),
};
const settings = {
  ...{ organisation: 'Björkstad', system: 'Treserva', contact: 'Siv Ask', phone: '' },
  shownParts: new Set(['Anteckning av Bo Björk']),
};
const decision: ReleaseDecision = {
  ...{ kind: 'released-with-masks', staff: 'name', reasons: ['threatened-employee'] },
};
const makingOf = (masked: readonly string[]) =>
  extractDocumentOf({
    ...{ extract: examples.after(examples.controlled), material: { client, delivery: log } },
    ...{ decision, settings, madeOn: '2026-10-02' },
    masks:
      masked.length === 0
        ? undefined
        : { employees: masked.map((account) => ({ account, reason: 'threatened-employee' as const })) },
  });

test('an employee who is masked alone is told of nowhere in what the client reads, and the others as before', () => {
  const open = JSON.stringify(makingOf([])?.data);
  expect(open).toContain('Bo Björk');
  const made = makingOf(['bo02']);
  const [read, paper] = [
    JSON.stringify(made?.data),
    JSON.stringify(made && clientExtract(made.data, 'sv').blocks),
  ];
  for (const text of [read, paper]) {
    expect(text).not.toMatch(/bo02|bo björk/i);
    expect(text).toContain('Anna Alm');
  }
  expect(paper).toContain('Namnet är dolt');
  expect(made?.maskedParts).toEqual(['Anteckning av Bo Björk']);
});

test('a name that the log does not have is said not to be there, and not to be hidden', () => {
  const nameless = { ...log, employees: log.employees.map((each) => ({ ...each, name: '' })) };
  const made = extractDocumentOf({
    ...{ extract: examples.after(examples.controlled), material: { client, delivery: nameless } },
    ...{ decision: { kind: 'released', staff: 'name' }, settings, madeOn: '2026-10-02', masks: undefined },
  });
  const paper = JSON.stringify(made && clientExtract(made.data, 'sv').blocks);
  expect(paper).toContain('Står inte i loggen');
  expect(paper).not.toMatch(/Namnet är dolt|Det som är dolt/);
});
