import type { SeenTexts } from './seen-sv.ts';
import { witnessEn } from './witness-en.ts';

/** What `verify` says about what an earlier run has seen. */
export const seenEn: SeenTexts = {
  file: 'a file outside SharePoint: compare with what the last run saw, and write down what this one sees',
  root: 'the root that the last run showed; the file must have the same',
  entryGone: (n) =>
    `Entry ${n} was there at an earlier check and is now gone or changed. Keep this report, and compare the record with Microsoft’s audit log.`,
  recordGone:
    'It was there at an earlier check and is now gone, and the bot has not destroyed it. Keep this report, and look in the site’s recycle bin and in Microsoft’s audit log.',
  remembered: (records, root) =>
    `${records} records are written down for the next check. Root: ${root}. Note it outside SharePoint, for instance with the data protection officer.`,
  window:
    'What cannot be seen here: what an owner has both added and saved over between two runs, within minutes, and records that have come and been deleted in between and that no other record speaks of.',
  notWhole: (file) =>
    `${file} has been changed, or is no such file, so nothing can be compared with it. Bring back a copy, or name a new file to begin again.`,
  rootIsAnother: (file) =>
    `${file} does not have the root that you gave, or is not there. Bring back the file that the root belongs to, or a copy of it.`,
  notWritten: (file) =>
    `${file} could not be written, so this check is not remembered. Choose a folder that you may write in and run it again.`,
  rootWithoutFile: 'Name the file that the root belongs to as well, with --seen.',
  witness: witnessEn,
};
