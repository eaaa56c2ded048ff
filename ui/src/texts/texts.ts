import i18next from 'i18next';
import type { i18n } from 'i18next';
import type { Language } from './language.ts';
import type { informingRefusals } from './sv/informing.ts';
import type { shared } from './sv/index.ts';

declare global {
  /** The namespaces that `t` knows; a surface adds its own by declaring this interface again. */
  interface LoggkontrollTexts {
    common: typeof shared.common;
    failures: typeof shared.failures;
    followUp: typeof shared.followUp;
    policyProblems: typeof shared.policyProblems;
    /* Those of informing come with `addInformingTexts`. */
    refusals: typeof shared.refusals & typeof informingRefusals;
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

/** Adds a surface's own namespace to `texts`, once. */
export const addTexts = (texts: i18n, namespace: string, translations: Translations<object>): void => {
  for (const language of ['sv', 'en'] as const) {
    texts.addResourceBundle(language, namespace, translations[language], true, true);
  }
};

/** An independent i18next instance with the shared texts of one language or several; ready when it is returned. */
export const textsWith = (
  language: Language,
  resources: Partial<Record<Language, Readonly<Record<keyof typeof shared, object>>>>,
): i18n => {
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    fallbackLng: 'sv',
    defaultNS: 'common',
    ns: Object.keys(resources[language] ?? {}),
    // It writes into what it is given.
    resources: structuredClone(resources),
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  });
  return texts;
};
