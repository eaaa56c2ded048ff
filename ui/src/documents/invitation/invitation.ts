import type { Language } from '@loggkontroll/ui/texts';
import { facts, heading, list, notice, paragraph, steps } from '../blocks.ts';
import { contactLine, withRole } from '../contact.ts';
import type { Contact } from '../contact.ts';
import { frameIn } from '../frame.ts';
import type { DocumentModel } from '../model.ts';
import { dayAndYear, meetingTime } from '../times.ts';
import type { Meeting } from '../times.ts';

/** What an invitation to a conversation is made of. Nothing of any client: the letter may be read by others. */
export interface InvitationData {
  readonly caseNumber: string;
  readonly organisation: string;
  readonly unit?: string;
  /** The day of the letter, `YYYY-MM-DD`. */
  readonly date: string;
  /** The employee's name. */
  readonly employee: string;
  readonly meeting: Meeting & { readonly place: string };
  /** The others who will be there. */
  readonly present: readonly { readonly name: string; readonly role?: string }[];
  /** `YYYY-MM-DD`. */
  readonly answerBy?: string;
  readonly cause: 'systematic-review' | 'targeted-review' | 'other-information';
  /** The record system whose log it is about. */
  readonly system: string;
  /** Who calls, and is asked. */
  readonly caller: Contact;
  /** Whom one can talk to, such as the occupational health service. */
  readonly support?: Contact;
}

/** The letter that calls an employee to a conversation (C1). */
export const invitation = (data: InvitationData, language: Language): DocumentModel => {
  const frame = frameIn(language);
  const { t, plain } = frame;
  const { caller, support } = data;
  const system = plain(data.system);
  const title = t('invitation:title');
  return frame.document({
    title,
    sender: [data.organisation, data.unit, dayAndYear(language, data.date)],
    reference: t('documents:reference', { number: data.caseNumber }),
    blocks: [
      paragraph(t('invitation:greeting', { name: plain(data.employee) })),
      paragraph(t('invitation:lead'), 'lead'),
      facts([
        [t('documents:when'), meetingTime(t, language, data.meeting)],
        [t('documents:where'), plain(data.meeting.place)],
        [t('invitation:fact.present'), data.present.map((person) => plain(withRole(person))).join('\n')],
        [t('invitation:fact.answer'), data.answerBy && dayAndYear(language, data.answerBy)],
      ]),
      notice(t('invitation:right')),
      heading(t('invitation:why.title')),
      paragraph(t(`invitation:why.${data.cause}`, { system })),
      paragraph(t('invitation:why.open')),
      heading(t('invitation:course.title')),
      steps([
        t('invitation:course.show'),
        t('invitation:course.tell'),
        t('invitation:course.write'),
        t('invitation:course.read'),
        t('invitation:course.copies'),
        t('invitation:course.after'),
      ]),
      heading(t('invitation:before.title')),
      list([t('invitation:before.stay', { system }), t('invitation:before.silence')]),
      heading(t('invitation:ask.title')),
      paragraph(`${t('invitation:ask.body')} ${contactLine(frame, caller)}.`),
      ...(support ? [paragraph(`${t('invitation:ask.support')} ${contactLine(frame, support)}.`)] : []),
      paragraph(`${t('invitation:regards')}\n${plain(withRole(caller))}`),
    ],
  });
};
