import type { Language } from '@loggkontroll/ui/texts';
import { vocabulary } from './texts/index.ts';

const unnamed = new Set(['systematic', 'provider', 'authority']);

/** The steps that say something: neither the branch nor a place in a list does, but at the end. */
const stepsOf = (path: string): readonly string[] => {
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  return steps.filter((step, at) => !unnamed.has(step) || at === steps.length - 1);
};

const found = (table: object, key: string): string | undefined =>
  (table as Readonly<Record<string, string>>)[key];

/** Say nothing without what they belong to. */
const dependent = new Set([
  'kind',
  'years',
  'from',
  'to',
  'month',
  'day',
  'party',
  'by',
  'in',
  'with',
  'given',
  'learnt',
]);

/** What the value at a path is called beside others of its group: the longest end of the path that has a name. */
export const shortName = (language: Language, path: string): string => {
  const steps = stepsOf(path);
  const { names } = vocabulary[language];
  for (let from = 0; from < steps.length; from += 1) {
    const name = found(names, steps.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return steps.at(-1) ?? path;
};

/** Which of the routes of an authorisation review a value is of, each of which has the same. */
const routeOf = (path: string): string | undefined =>
  /^authorisation\.(?:branches\.)?(provider|authority|protectedPersons)\./.exec(path)?.[1];

/** What the value at a path is called wherever it stands. */
export const valueName = (language: Language, path: string): string => {
  const name = shortName(language, path);
  const { names } = vocabulary[language];
  const route = routeOf(path);
  if (route !== undefined) return `${name} (${(found(names, route) ?? route).toLowerCase()})`;
  const last = path.split('.').at(-1) ?? '';
  const above = path.slice(0, -last.length - 1);
  const isAlone = dependent.has(last) && name === found(names, last) && above !== '';
  return isAlone ? `${shortName(language, above)}: ${name.toLowerCase()}` : name;
};

/** What a word that stands at a path means; undefined where the suite knows no words for it. */
export const wordMeaning = (language: Language, path: string, word: string): string | undefined => {
  const { words } = vocabulary[language];
  const [last = '', above = ''] = [...stepsOf(path)].reverse();
  return found(words, `${above}/${word}`) ?? found(words, `${last}/${word}`) ?? found(words, word);
};
