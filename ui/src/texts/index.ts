export { createTexts } from './create-texts.ts';
export {
  dayInSweden,
  formatDay,
  formatDayRange,
  formatDays,
  formatInstant,
  formatMonth,
  formatPeriod,
  formatPeriodOfYear,
  formatShortDay,
} from './dates.ts';
export { fetchTexts } from './fetch-texts.ts';
export { demandWords, partyWord, partyWords } from './follow-up-words.ts';
export { addInformingTexts } from './informing.ts';
export { languageOf, languages } from './language.ts';
export type { Language } from './language.ts';
export { addOtherLanguages } from './other-languages.ts';
export { describePolicyProblem } from './policy-problem.ts';
export { describeRefusal } from './refusal.ts';
export type { Refusal, RefusalCode } from './refusal.ts';
export { addTexts } from './texts.ts';
export type { Translations } from './texts.ts';
