import {
  extractClientFaults,
  extractClientOf,
  formatExtractClient,
  parseExtractClient,
} from '@loggkontroll/core/extract-text';

const draft = {
  name: ' Brita Al ',
  client: '121212-1212',
  representative: '',
  capacity: '',
  from: '2026-09-01',
  to: '2026-09-30',
};
const today = '2026-10-05';

test('who asks and for which period, in one form, and as the file says it', () => {
  expect(extractClientFaults(draft, false, today)).toEqual({});
  const client = extractClientOf({ ...draft, representative: 'Nobody' }, false);
  expect(client).toMatchObject({ name: 'Brita Al', from: '2026-09-01', to: '2026-09-30' });
  expect(client).not.toHaveProperty('representative');
  expect(parseExtractClient(formatExtractClient(client))).toEqual(client);
});

test('a representative is named, and as what', () => {
  expect(extractClientFaults(draft, true, today)).toEqual({
    representative: 'missing',
    capacity: 'missing',
  });
  const client = extractClientOf({ ...draft, representative: 'Eva Ek', capacity: 'god man' }, true);
  expect(parseExtractClient(formatExtractClient(client))?.representative).toEqual({
    name: 'Eva Ek',
    capacity: 'god man',
  });
});

test.each([
  [{ name: ' ' }, { name: 'missing' }],
  [{ from: '' }, { from: 'missing' }],
  [{ from: '2026-02-30' }, { from: 'not-a-date' }],
  [{ to: '2026-10-06' }, { to: 'in-future' }],
  [{ to: '2026-08-31' }, { to: 'before-from' }],
])('%o is not enough', (change, faults) => {
  expect(extractClientFaults({ ...draft, ...change }, false, today)).toEqual(faults);
});

test.each(['', '[]', '{"name":"Brita Al"}', '{"name":"a","client":"1","from":"i går","to":"2026-09-30"}'])(
  'a file that says %s says nothing of a client',
  (content) => {
    expect(parseExtractClient(content)).toBeUndefined();
  },
);
