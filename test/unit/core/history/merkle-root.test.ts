import { merkleRoot } from '@loggkontroll/core/history';

test('of nothing is the hash of nothing, as RFC 6962 has it', () => {
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('of one empty text is the hash of the leaf mark alone, as RFC 6962 has it', () => {
  expect(merkleRoot([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test.each([
  ['another text', ['a', 'b', 'd']],
  ['another order', ['a', 'c', 'b']],
  ['one text less', ['a', 'b']],
  ['the last text twice', ['a', 'b', 'c', 'c']],
  ['two texts run together', ['ab', 'c']],
])('%s gives another root', (_, leaves) => {
  expect(merkleRoot(leaves)).not.toBe(merkleRoot(['a', 'b', 'c']));
});
