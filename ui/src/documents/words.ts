import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import type { Language, Translations } from '@loggkontroll/ui/texts';
import type { i18n, TFunction } from 'i18next';
import { breachReport as breachReportEn } from './breach-report/en.ts';
import { breachReport } from './breach-report/sv.ts';
import { clientExtract as clientExtractEn } from './client-extract/en.ts';
import { clientExtract } from './client-extract/sv.ts';
import { documents as documentsEn } from './texts/en.ts';
import { documents } from './texts/sv.ts';
import { informingList as informingListEn } from './informing-list/en.ts';
import { informingList } from './informing-list/sv.ts';
import { invitation as invitationEn } from './invitation/en.ts';
import { invitation } from './invitation/sv.ts';
import { minutes as minutesEn } from './minutes/en.ts';
import { minutes } from './minutes/sv.ts';
import { supervisionReport as supervisionReportEn } from './supervision-report/en.ts';
import { supervisionReport } from './supervision-report/sv.ts';
import { yearReport as yearReportEn } from './year-report/en.ts';
import { yearReport } from './year-report/sv.ts';

declare global {
  interface LoggkontrollTexts {
    documents: typeof documents;
    invitation: typeof invitation;
    minutes: typeof minutes;
    breachReport: typeof breachReport;
    clientExtract: typeof clientExtract;
    yearReport: typeof yearReport;
    supervisionReport: typeof supervisionReport;
    informingList: typeof informingList;
  }
}

const texts = {
  documents: { sv: documents, en: documentsEn } satisfies Translations<typeof documents>,
  invitation: { sv: invitation, en: invitationEn } satisfies Translations<typeof invitation>,
  minutes: { sv: minutes, en: minutesEn } satisfies Translations<typeof minutes>,
  breachReport: { sv: breachReport, en: breachReportEn } satisfies Translations<typeof breachReport>,
  clientExtract: { sv: clientExtract, en: clientExtractEn } satisfies Translations<typeof clientExtract>,
  yearReport: { sv: yearReport, en: yearReportEn } satisfies Translations<typeof yearReport>,
  supervisionReport: {
    sv: supervisionReport,
    en: supervisionReportEn,
  } satisfies Translations<typeof supervisionReport>,
  informingList: { sv: informingList, en: informingListEn } satisfies Translations<typeof informingList>,
};

const namespaces = [
  'documents',
  'invitation',
  'minutes',
  'breachReport',
  'clientExtract',
  'yearReport',
  'supervisionReport',
  'informingList',
] as const;

/** Says the documents' texts. */
export type Say = TFunction<typeof namespaces>;

const made = new Map<Language, i18n>();

const instanceFor = (language: Language): i18n => {
  const known = made.get(language);
  if (known) return known;
  const instance = createTexts(language);
  for (const namespace of namespaces) addTexts(instance, namespace, texts[namespace]);
  made.set(language, instance);
  return instance;
};

/** The documents' texts in a language, whatever the surface around speaks: a letter is in its reader's. */
export const wordsIn = (language: Language): Say => instanceFor(language).getFixedT(language, namespaces);
