import { breachReport as breachReportEn } from '../../../../ui/src/documents/breach-report/en.ts';
import { breachReport } from '../../../../ui/src/documents/breach-report/sv.ts';
import { clientExtract as clientExtractEn } from '../../../../ui/src/documents/client-extract/en.ts';
import { clientExtract } from '../../../../ui/src/documents/client-extract/sv.ts';
import { invitation as invitationEn } from '../../../../ui/src/documents/invitation/en.ts';
import { invitation } from '../../../../ui/src/documents/invitation/sv.ts';
import { informingList as informingListEn } from '../../../../ui/src/documents/informing-list/en.ts';
import { informingList } from '../../../../ui/src/documents/informing-list/sv.ts';
import { supervisionReport as supervisionReportEn } from '../../../../ui/src/documents/supervision-report/en.ts';
import { supervisionReport } from '../../../../ui/src/documents/supervision-report/sv.ts';
import { yearReport as yearReportEn } from '../../../../ui/src/documents/year-report/en.ts';
import { yearReport } from '../../../../ui/src/documents/year-report/sv.ts';
import { minutes as minutesEn } from '../../../../ui/src/documents/minutes/en.ts';
import { minutes } from '../../../../ui/src/documents/minutes/sv.ts';
import { documents as documentsEn } from '../../../../ui/src/documents/texts/en.ts';
import { documents } from '../../../../ui/src/documents/texts/sv.ts';
import { expectSamePlaces } from '../texts/same-places.ts';

it.each([
  ['documents', documents, documentsEn],
  ['invitation', invitation, invitationEn],
  ['minutes', minutes, minutesEn],
  ['breachReport', breachReport, breachReportEn],
  ['clientExtract', clientExtract, clientExtractEn],
  ['yearReport', yearReport, yearReportEn],
  ['supervisionReport', supervisionReport, supervisionReportEn],
  ['informingList', informingList, informingListEn],
])('%s: English has the keys of Swedish, with the same places to fill', (_, sv, en) => {
  expectSamePlaces(sv, en);
});
