export { breachReport } from './breach-report/breach-report.ts';
export { breachClock } from './breach-report/clock.ts';
export type { BreachClock, Duration } from './breach-report/clock.ts';
export { dataCategories } from './breach-report/data.ts';
export type { BreachReportData, DataCategory, Measure, PersonCount } from './breach-report/data.ts';
export { clientExtract } from './client-extract/client-extract.ts';
export type {
  ClientExtractData,
  ExtractAccess,
  Released,
  ReleasedPerson,
  Standing,
} from './client-extract/data.ts';
export type { Contact } from './contact.ts';
export { informingList } from './informing-list/informing-list.ts';
export { invitation } from './invitation/invitation.ts';
export type { InvitationData } from './invitation/invitation.ts';
export type { ConversationRole, MinutesData, Reading } from './minutes/data.ts';
export { minutes } from './minutes/minutes.ts';
export type { Block, DocumentModel } from './model.ts';
export type { Meeting } from './times.ts';
export { supervisionReport } from './supervision-report/supervision-report.ts';
export type { SupervisionAnswer, SupervisionReportData } from './supervision-report/supervision-report.ts';
export { yearReport } from './year-report/year-report.ts';
export type { ReportTable, YearReportData } from './year-report/year-report.ts';
