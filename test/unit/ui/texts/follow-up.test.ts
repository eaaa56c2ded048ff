import { caseRulesOf, parties, shippedPolicies } from '@loggkontroll/core/policy';
import { createTexts, demandWords, describeRefusal } from '@loggkontroll/ui/texts';
import { followUpRefusals as refusalsEn } from '../../../../ui/src/texts/en/follow-up-refusals.ts';
import { followUp as followUpEn } from '../../../../ui/src/texts/en/follow-up.ts';
import { followUpRefusals } from '../../../../ui/src/texts/sv/follow-up-refusals.ts';
import { followUp } from '../../../../ui/src/texts/sv/follow-up.ts';
import { expectSamePlaces } from './same-places.ts';

test.each([
  ['words', followUp, followUpEn],
  ['refusals', followUpRefusals, refusalsEn],
])('%s of cases and extracts: English has the keys of Swedish, with the same places to fill', (_, sv, en) => {
  expectSamePlaces(sv, en);
});

test('what a case lacks is said in words', () => {
  const refusal = {
    code: 'case-steps-missing',
    missing: ['decision', 'department-head-told', 'breach-position'],
  } as const;
  expect(describeRefusal(createTexts('sv'), refusal)).toBe(
    'Ärendet kan inte avslutas än. Det här saknas: beslut, besked till avdelningschefen och ställningstagande till personuppgiftsincident.',
  );
  expect(describeRefusal(createTexts('en'), refusal)).toBe(
    'The case cannot be closed yet. This is missing: decision, word to the department head and position on a personal-data breach.',
  );
});

test('so is what an authorisation review lacks', () => {
  const refusal = {
    code: 'authorisation-steps-missing',
    missing: ['own-answer', 'flaw-assessment'],
  } as const;
  expect(describeRefusal(createTexts('sv'), refusal)).toBe(
    'Behörighetskontrollen kan inte signeras än. Det här saknas: någon annans svar om den egna behörigheten och bedömning av bristen i sekretess.',
  );
  expect(describeRefusal(createTexts('en'), refusal)).toBe(
    'The authorisation review cannot be signed yet. This is missing: somebody else’s answer about their own access and assessment of the flaw in secrecy.',
  );
});

test('so are the number of copies and who decides together', () => {
  const texts = createTexts('sv');
  expect(describeRefusal(texts, { code: 'case-too-few-copies', needed: 3 })).toContain('det behövs 3.');
  expect(describeRefusal(texts, { code: 'case-decided-alone', party: 'hr-strategist' })).toContain(
    'tillsammans med HR-strategen',
  );
});

test('every measure that a shipped policy can demand has words, and so has everybody who can be told', () => {
  const measures = Object.values(shippedPolicies).flatMap((policy) =>
    caseRulesOf(policy).measures.map(({ measure }) => measure),
  );
  const told = parties.map((party) => `${party}-told` as const);
  for (const language of ['sv', 'en'] as const) {
    const texts = createTexts(language);
    for (const demand of [...measures, ...told]) {
      const words = demandWords(texts, [demand]);
      expect(words).not.toMatch(/demands|parties|\{\{|^$/);
      expect(words).not.toBe(demand);
    }
  }
});
