import i18next from 'i18next';
import type { i18n } from 'i18next';
import { common as commonEn } from './en/common.ts';
import { failures as failuresEn } from './en/failures.ts';
import { followUp as followUpEn } from './en/follow-up.ts';
import { policyProblems as policyProblemsEn } from './en/policy-problems.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import type { Language } from './language.ts';
import { common } from './sv/common.ts';
import { failures } from './sv/failures.ts';
import { followUp } from './sv/follow-up.ts';
import type { informingRefusals } from './sv/informing.ts';
import { policyProblems } from './sv/policy-problems.ts';
import { refusals } from './sv/refusals.ts';

declare global {
  /** The namespaces that `t` knows; a surface adds its own by declaring this interface again. */
  interface LoggkontrollTexts {
    common: typeof common;
    failures: typeof failures;
    followUp: typeof followUp;
    policyProblems: typeof policyProblems;
    /* Those of informing come with `addInformingTexts`. */
    refusals: typeof refusals & typeof informingRefusals;
  }
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: LoggkontrollTexts;
    returnNull: false;
  }
}

/** One namespace in both languages. English has exactly the keys of Swedish. */
export interface Translations<T> {
  readonly sv: T;
  readonly en: { readonly [K in keyof T]: T[K] extends string ? string : Translations<T[K]>['en'] };
}

const shared: Readonly<Record<string, Translations<object>>> = {
  common: { sv: common, en: commonEn },
  failures: { sv: failures, en: failuresEn },
  followUp: { sv: followUp, en: followUpEn },
  policyProblems: { sv: policyProblems, en: policyProblemsEn },
  refusals: { sv: refusals, en: refusalsEn },
};

/** Adds a surface's own namespace to `texts`, once. */
export const addTexts = (texts: i18n, namespace: string, translations: Translations<object>): void => {
  for (const language of ['sv', 'en'] as const) {
    texts.addResourceBundle(language, namespace, translations[language], true, true);
  }
};

/** An independent i18next instance with the shared texts; ready when it is returned. */
export const createTexts = (language: Language): i18n => {
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    fallbackLng: 'sv',
    defaultNS: 'common',
    ns: Object.keys(shared),
    resources: {
      sv: Object.fromEntries(Object.entries(shared).map(([name, { sv }]) => [name, sv])),
      en: Object.fromEntries(Object.entries(shared).map(([name, { en }]) => [name, en])),
    },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  });
  return texts;
};
