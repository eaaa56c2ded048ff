import type { Language } from '@loggkontroll/ui/texts';
import { facts, heading, paragraph, table } from '../blocks.ts';
import { contactLine } from '../contact.ts';
import { frameIn } from '../frame.ts';
import type { Frame } from '../frame.ts';
import type { Block, DocumentModel } from '../model.ts';
import { maskedPersonalNumber } from '../personal-numbers.ts';
import { dayAndYear } from '../times.ts';
import type { ClientExtractData } from './data.ts';
import { hiddenBlocks, legendBlocks } from './legend.ts';
import { accessRow } from './rows.ts';
import { summaryBlocks } from './summary.ts';

const clientWords = ({ t, plain }: Frame, { client }: ClientExtractData): string =>
  client.personalNumber
    ? t('clientExtract:person', {
        name: plain(client.name),
        number: maskedPersonalNumber(client.personalNumber),
      })
    : plain(client.name);

const factBlock = (frame: Frame, data: ClientExtractData): Block => {
  const { t, language, plain } = frame;
  const { representative, period } = data;
  return facts([
    [t('clientExtract:fact.about'), clientWords(frame, data)],
    [
      t('clientExtract:fact.to'),
      representative && plain(`${representative.name}, ${representative.capacity}`),
    ],
    [
      t('clientExtract:fact.period'),
      t('clientExtract:fact.days', {
        from: dayAndYear(language, period.from),
        to: dayAndYear(language, period.to),
      }),
    ],
    [t('clientExtract:fact.system'), plain(data.system)],
    [t('clientExtract:fact.requested'), dayAndYear(language, data.requestedOn)],
    [t('clientExtract:fact.made'), dayAndYear(language, data.madeOn)],
    [t('clientExtract:fact.number'), data.number],
  ]);
};

const accessBlocks = (frame: Frame, { accesses }: ClientExtractData): readonly Block[] => {
  const { t } = frame;
  if (accesses.length === 0) return [];
  return [
    heading(t('clientExtract:accesses.title')),
    table(
      [
        t('clientExtract:accesses.column.when'),
        t('clientExtract:accesses.column.operation'),
        t('clientExtract:accesses.column.act'),
        t('clientExtract:accesses.column.by'),
        ...(accesses.some(({ standing }) => standing) ? [t('clientExtract:accesses.column.standing')] : []),
      ],
      accesses.map((access) => accessRow(frame, access)),
    ),
  ];
};

const askBlocks = (
  frame: Frame,
  { contact, dataProtectionOfficer: officer }: ClientExtractData,
): readonly Block[] => {
  const { t } = frame;
  return [
    heading(t('clientExtract:ask.title')),
    paragraph(t('clientExtract:ask.inquire')),
    paragraph(`${t('clientExtract:ask.contact')} ${contactLine(frame, contact)}.`),
    ...(officer ? [paragraph(`${t('clientExtract:ask.officer')} ${contactLine(frame, officer)}.`)] : []),
    paragraph(t('clientExtract:ask.authority')),
  ];
};

/** What a client who has asked gets to read: who has been in the records, when, from where and whether it belonged to the work (E2). */
export const clientExtract = (data: ClientExtractData, language: Language): DocumentModel => {
  const frame = frameIn(language);
  const { t, plain } = frame;
  const whom = data.representative ? plain(data.client.name) : t('clientExtract:you');
  return frame.document({
    title: t('clientExtract:title'),
    sender: [data.organisation, data.unit],
    reference: t('clientExtract:reference', { number: data.number }),
    blocks: [
      paragraph(t('clientExtract:lead', { whom, system: plain(data.system) }), 'lead'),
      factBlock(frame, data),
      paragraph(t('clientExtract:shows')),
      paragraph(t('clientExtract:rule')),
      ...summaryBlocks(frame, data),
      ...legendBlocks(frame, data),
      ...accessBlocks(frame, data),
      ...hiddenBlocks(frame, data),
      ...askBlocks(frame, data),
    ],
  });
};
