import { fieldFormAt, parties, shippedPolicies } from '@loggkontroll/core/policy';
import {
  shortName,
  valueName,
  wordMeaning,
} from '../../../../../teams-app/src/pages/policies/policy-words.ts';
import { sectionOf } from '../../../../../teams-app/src/pages/policies/sections.ts';
import { vocabulary } from '../../../../../teams-app/src/pages/policies/texts/index.ts';

interface Place {
  readonly path: string;
  /** The words that can stand there; none where anything can be written. */
  readonly words: readonly string[];
}

/** Every place of a policy, with what can stand there. */
const placesIn = (policy: object): readonly Place[] => {
  const found: Place[] = [];
  const walk = (steps: readonly (string | number)[], value: unknown): void => {
    const form = fieldFormAt(policy, steps);
    if (form === undefined) throw new Error(steps.join('.'));
    const path = steps.join('.');
    const words = 'options' in form ? form.options : [];
    if (typeof steps.at(-1) === 'string' && sectionOf(path) !== undefined) found.push({ path, words });
    if (form.kind === 'group')
      for (const field of form.fields) {
        const inner = (value as Readonly<Record<string, unknown>> | null)?.[field];
        if (inner !== undefined || value === null) walk([...steps, field], inner ?? null);
        else if (fieldFormAt(policy, [...steps, field])?.kind !== 'group') walk([...steps, field], undefined);
      }
    if (form.kind === 'items' && Array.isArray(value))
      value.forEach((item, at) => walk([...steps, at], item));
  };
  for (const [part, value] of Object.entries(policy))
    if (!['schemaVersion', 'id', 'version', 'sources'].includes(part)) walk([part], value);
  return found;
};

const von = shippedPolicies['von'];
const withProvider = {
  ...von,
  targeted: {
    ...von?.targeted,
    privateProviders: { systematicToo: true, organisations: [{ id: 'ett', name: 'Ett' }] },
  },
};
const all = [...Object.values(shippedPolicies), withProvider].flatMap(placesIn);
const isParty = (word: string): boolean => parties.some((party) => party === word);

test.each(['sv', 'en'] as const)('every value has a name in %s, and every word a meaning', (language) => {
  const nameless = all.filter(({ path }) => shortName(language, path) === path.split('.').at(-1));
  expect([...new Set(nameless.map(({ path }) => path))]).toEqual([]);
  const wordless = all.flatMap(({ path, words }) =>
    words.flatMap((word) =>
      isParty(word) || wordMeaning(language, path, word) !== undefined ? [] : [`${path} ${word}`],
    ),
  );
  expect([...new Set(wordless)]).toEqual([]);
});

test('a value that says nothing by itself is named with what it belongs to', () => {
  expect(valueName('sv', 'retention.registration.years')).toBe('Registrering: antal år');
  expect(valueName('sv', 'systematic.branches.provider.sample.kind')).toBe('Hur urvalet görs');
  expect(valueName('en', 'screening.oddHours.from')).toBe('Odd hours where there is no schedule: from');
  expect(shortName('sv', 'suspicion.told.0.when')).toBe('När');
  expect(valueName('sv', 'authorisation.branches.authority.decidedBy')).toBe('Vem som avgör (myndighet)');
});

test('a word means what it does where it stands', () => {
  expect(wordMeaning('sv', 'authorisationReview.kind', 'none')).toBe('Görs inte');
  expect(wordMeaning('sv', 'systematic.branches.provider.attest.kind', 'none')).toBe('Nej');
});

test('no name or meaning is there that nothing uses', () => {
  const used = new Set(
    all.flatMap(({ path, words }) => [
      shortName('sv', path),
      ...words.map((word) => wordMeaning('sv', path, word)),
    ]),
  );
  const { names, words } = vocabulary.sv;
  const unused = Object.entries({ ...words, ...names }).filter(([, text]) => !used.has(text));
  expect(unused.map(([key]) => key)).toEqual([]);
});
