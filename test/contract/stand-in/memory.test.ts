import { openDatabase } from '../../../infra/local/sharepoint-stand-in/store/database.ts';
import { createMemory } from '../../../infra/local/sharepoint-stand-in/store/memory.ts';

test('what was read is kept until it is forgotten, or until the transaction that read it is undone', () => {
  const database = openDatabase(':memory:');
  const memory = createMemory<string>(database);
  const keep = (value: string) => memory.of('key', () => value);
  expect([keep('first'), keep('second')]).toEqual(['first', 'first']);
  memory.forget();
  expect(keep('second')).toBe('second');
  memory.forget();
  const undone = () =>
    database.transaction(() => {
      keep('never was');
      throw new Error('Undone');
    });
  expect(undone).toThrow('Undone');
  expect(keep('third')).toBe('third');
  database.close();
});

test('what was not there is looked for again', () => {
  const database = openDatabase(':memory:');
  const memory = createMemory<string>(database);
  expect(memory.of('key', () => undefined)).toBeUndefined();
  expect(memory.of('key', () => 'there')).toBe('there');
  database.close();
});
