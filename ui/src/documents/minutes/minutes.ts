import type { Language } from '@loggkontroll/ui/texts';
import { facts, heading, list, paragraph, table, when } from '../blocks.ts';
import { withRole } from '../contact.ts';
import { frameIn } from '../frame.ts';
import type { Frame } from '../frame.ts';
import type { Block, DocumentModel } from '../model.ts';
import { dayAndYear, meetingTime, moment } from '../times.ts';
import type { MinutesData } from './data.ts';

const questionBlocks = ({ t, plain }: Frame, { questions }: MinutesData): readonly Block[] =>
  questions.length === 0
    ? [paragraph(t('minutes:questions.nothing'))]
    : questions.map(({ asked, answer }, index) =>
        facts([
          [t('minutes:questions.asked', { number: index + 1 }), plain(asked)],
          [t('minutes:questions.answer'), plain(answer) || t('minutes:questions.none')],
        ]),
      );

const readingBlocks = ({ t, language, plain }: Frame, data: MinutesData): readonly Block[] => {
  const { reading } = data;
  const name = plain(data.employee);
  if (reading.state === 'awaiting') {
    const signers = [name, ...data.present.filter(isManager).map((person) => plain(person.name))];
    return [
      paragraph(t('minutes:reading.awaiting')),
      paragraph(t('minutes:reading.meaning')),
      { kind: 'signatures', signers: signers.map((signer) => t('minutes:signer', { name: signer })) },
    ];
  }
  const at = moment(language, reading.at);
  const said = paragraph(t(`minutes:reading.${reading.state}`, { name, at }));
  if (reading.state === 'confirmed') return [said, paragraph(t('minutes:reading.meaning'))];
  const comment = plain(reading.comment ?? '');
  return comment === ''
    ? [said, paragraph(t('minutes:reading.silent'))]
    : [said, paragraph(t('minutes:reading.comment', { name })), paragraph(comment)];
};

const isManager = ({ roles }: MinutesData['present'][number]): boolean => roles.includes('manager');

const copyBlock = ({ t, language, plain }: Frame, { copies }: MinutesData): Block =>
  copies.length === 0
    ? paragraph(t('minutes:copies.nobody'))
    : list(
        copies.map((copy) =>
          t('minutes:copies.to', { who: plain(withRole(copy)), day: dayAndYear(language, copy.day) }),
        ),
      );

/** The minutes of a conversation with an employee, who reads them and confirms or does not (C1). */
export const minutes = (data: MinutesData, language: Language): DocumentModel => {
  const frame = frameIn(language);
  const { t, plain } = frame;
  const name = plain(data.employee);
  const added = plain(data.added ?? '');
  const next = plain(data.next ?? '');
  return frame.document({
    title: t('minutes:title'),
    sender: [data.organisation, data.unit],
    reference: t('documents:reference', { number: data.caseNumber }),
    blocks: [
      facts([
        [t('minutes:fact.about'), name],
        [t('documents:when'), meetingTime(t, language, data.meeting)],
        [t('documents:where'), plain(data.meeting.place)],
        [t('documents:caseNumber'), data.caseNumber],
      ]),
      heading(t('minutes:present.title')),
      table(
        [t('documents:name'), t('documents:role')],
        data.present.map((person) => [
          plain(person.name),
          person.roles.map((role) => t(`minutes:present.role.${role}`)).join(', '),
        ]),
      ),
      ...(data.union === 'present' ? [] : [paragraph(t(`minutes:union.${data.union}`, { name }))]),
      heading(t('minutes:matter')),
      paragraph(plain(data.matter)),
      heading(t('minutes:questions.title')),
      ...questionBlocks(frame, data),
      ...when<Block>(added !== '', heading(t('minutes:added', { name })), paragraph(added)),
      ...when<Block>(next !== '', heading(t('minutes:next')), paragraph(next)),
      heading(t('minutes:reading.title', { name })),
      ...readingBlocks(frame, data),
      heading(t('minutes:copies.title')),
      copyBlock(frame, data),
    ],
  });
};
