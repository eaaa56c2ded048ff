import { accepted, addRegister, give, makerFor, utf8 } from '../files.ts';
import { documentOf, entry } from '../profiles/rivta/entries.ts';

const selection = { of: 'event', from: '2026-09-01', to: '2026-09-30' } as const;
const account = 'se2321000131-p000000000001';
const text = utf8(documentOf(entry()));

const namesOf = (maker: ReturnType<typeof makerFor>) =>
  accepted(maker.finish()).employees.map(({ employeeId, name }) => [employeeId, name]);

test('an account that the register does not name is called what its log calls it', () => {
  const maker = makerFor({ selection });
  expect(give(maker.openLog('rivta'), text)).toBeUndefined();
  expect(namesOf(maker)).toEqual([[account, 'Åsa Öberg']]);
});

test('the register’s name comes before the log’s', () => {
  const maker = makerFor({ selection });
  const register = addRegister(maker, 'employees', 'account;name;unit', `${account};Åsa Ek;Björken`);
  expect(register).toBeUndefined();
  give(maker.openLog('rivta'), text);
  expect(namesOf(maker)).toEqual([[account, 'Åsa Ek']]);
});

test('a log that was refused names nobody', () => {
  const maker = makerFor({ selection });
  const broken = documentOf(entry(), entry({ type: '' }), entry({ type: '' }), entry({ type: '' }));
  expect(give(maker.openLog('rivta'), utf8(broken))).toBeDefined();
  const unnamed = documentOf(entry()).replace('<urn1:name>Åsa Öberg</urn1:name>', '');
  expect(give(maker.openLog('rivta'), utf8(unnamed))).toBeUndefined();
  expect(namesOf(maker)).toEqual([[account, account]]);
});
