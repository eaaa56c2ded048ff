import Personnummer from 'personnummer';
import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';

const kinds = ['staff', 'client'] as const;
const numbers = kinds.flatMap((kind) =>
  Array.from({ length: 2000 }, (_, index) => fictionalPersonalIdentityNumber(kind, index * 79)),
);

test('every number has a valid check digit, by another implementation', () => {
  expect(numbers.filter((number) => !Personnummer.valid(number))).toEqual([]);
});

test('every number is in the range that is given to nobody', () => {
  expect(numbers.filter((number) => !/^\d{8}-9[89]\d\d$/.test(number))).toEqual([]);
});

test('no two are the same', () => {
  expect(new Set(numbers).size).toBe(numbers.length);
});
