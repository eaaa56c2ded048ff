import type { Language } from '@loggkontroll/ui/texts';
import { facts, heading, list, notice, paragraph, table, when } from '../blocks.ts';
import { contactLine } from '../contact.ts';
import { frameIn } from '../frame.ts';
import type { Frame } from '../frame.ts';
import type { Block, DocumentModel } from '../model.ts';
import { dayAndYear, moment } from '../times.ts';
import { breachClock } from './clock.ts';
import type { Duration } from './clock.ts';
import { dataCategories } from './data.ts';
import type { BreachReportData, PersonCount } from './data.ts';

const durationWords = ({ t }: Frame, { hours, minutes }: Duration): string => {
  const minuteWords = t('breachReport:duration.minutes', { count: minutes });
  if (hours === 0) return minuteWords;
  const hourWords = t('breachReport:duration.hours', { count: hours });
  return minutes === 0
    ? hourWords
    : t('breachReport:duration.both', { hours: hourWords, minutes: minuteWords });
};

const clockBlocks = (frame: Frame, data: BreachReportData): readonly Block[] => {
  const { t, language, plain } = frame;
  const clock = breachClock(data.discoveredAt, data.writtenAt);
  const late = plain(data.lateBecause ?? '');
  return [
    heading(t('breachReport:clock.title')),
    facts([
      [t('breachReport:clock.discovered'), moment(language, data.discoveredAt)],
      [
        t('breachReport:clock.written'),
        t('breachReport:clock.after', {
          at: moment(language, data.writtenAt),
          duration: durationWords(frame, clock.after),
        }),
      ],
      [t('breachReport:clock.ends'), moment(language, clock.ends)],
    ]),
    notice(
      t(clock.late ? 'breachReport:clock.late' : 'breachReport:clock.left', {
        duration: durationWords(frame, clock.left),
      }),
    ),
    ...when(
      clock.late,
      paragraph(
        late === '' ? t('breachReport:clock.no-reason') : t('breachReport:clock.because', { reason: late }),
      ),
    ),
  ];
};

const happenedWords = ({ t, language }: Frame, { happened }: BreachReportData): string => {
  if (!happened) return t('breachReport:what.unknown');
  const from = dayAndYear(language, happened.from);
  return happened.to && happened.to !== happened.from
    ? t('breachReport:what.days', { from, to: dayAndYear(language, happened.to) })
    : from;
};

const whatBlocks = (frame: Frame, data: BreachReportData): readonly Block[] => {
  const { t, plain } = frame;
  return [
    heading(t('breachReport:what.title')),
    paragraph(plain(data.what)),
    facts([
      [t('breachReport:what.when'), happenedWords(frame, data)],
      [t('breachReport:what.acts'), data.acts.map((act) => t(`breachReport:what.act.${act}`)).join(', ')],
      [t('breachReport:what.ongoing'), t(`breachReport:what.goesOn.${data.ongoing}`)],
      [t('breachReport:what.intent'), t(`breachReport:what.intended.${data.intent}`)],
    ]),
  ];
};

const personWords = ({ t }: Frame, persons: PersonCount): string =>
  persons.known === 'no'
    ? t('breachReport:persons.no')
    : t(`breachReport:persons.${persons.known}`, { count: persons.count });

const categoryBlock = ({ t }: Frame, { categories }: BreachReportData): Block =>
  categories.length === 0
    ? paragraph(t('breachReport:categories.nothing'))
    : list(
        dataCategories
          .filter((category) => categories.includes(category))
          .map((category) => t(`breachReport:categories.${category}`)),
      );

const measureBlock = ({ t, language, plain }: Frame, { measures }: BreachReportData): Block =>
  measures.length === 0
    ? paragraph(t('breachReport:measures.nothing'))
    : table(
        [t('breachReport:measures.what'), t('breachReport:measures.state'), t('breachReport:measures.day')],
        measures.map(({ what, state, day }) => [
          plain(what),
          t(`breachReport:measures.${state}`),
          day ? dayAndYear(language, day) : t('breachReport:measures.open'),
        ]),
      );

/** The report of a personal-data breach to the data-protection contact (C3, C4; GDPR art. 33.3). */
export const breachReport = (data: BreachReportData, language: Language): DocumentModel => {
  const frame = frameIn(language);
  const { t, plain } = frame;
  const told = plain(data.told.comment ?? '');
  return frame.document({
    title: t('breachReport:title'),
    sender: [data.organisation, data.unit],
    reference: t('documents:reference', { number: data.caseNumber }),
    blocks: [
      paragraph(t('breachReport:lead', { recipient: plain(data.recipient) }), 'lead'),
      facts([[t('documents:caseNumber'), data.caseNumber]]),
      ...clockBlocks(frame, data),
      ...whatBlocks(frame, data),
      heading(t('breachReport:persons.title')),
      facts([
        [t('breachReport:persons.count'), personWords(frame, data.persons)],
        [t('breachReport:persons.protected'), personWords(frame, data.protectedPersons)],
      ]),
      heading(t('breachReport:categories.title')),
      categoryBlock(frame, data),
      heading(t('breachReport:consequences.title')),
      facts([[t('breachReport:consequences.risk'), t(`breachReport:consequences.level.${data.risk}`)]]),
      paragraph(plain(data.consequences) || t('breachReport:consequences.unsaid')),
      heading(t('breachReport:measures.title')),
      measureBlock(frame, data),
      heading(t('breachReport:told.title')),
      paragraph([t(`breachReport:told.${data.told.state}`), told].filter((part) => part !== '').join(' ')),
      heading(t('breachReport:reporter.title')),
      paragraph(contactLine(frame, data.reporter)),
      paragraph(t('breachReport:nameless'), 'quiet'),
    ],
  });
};
