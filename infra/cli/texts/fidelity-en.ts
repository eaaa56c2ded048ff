import type { FactId } from '@loggkontroll/sharepoint/fidelity';
import type { FactText } from './fidelity-sv.ts';

const nothing = 'Nothing in Loggkontroll.';

/** What is tried of SharePoint, in English. */
export const factsEn: Readonly<Record<FactId, FactText>> = {
  'rights-here': {
    fact: 'The identity has full control of both sites.',
    relies: 'Provisioning, and the bot’s rights room by room.',
  },
  'shut-elsewhere': {
    fact: 'The identity gets into no other site.',
    relies: 'That a stolen key opens no more than Loggkontroll’s sites.',
  },
  'token-permissions': {
    fact: 'The identity’s token has the permission Sites.Selected and no other.',
    relies: 'That a stolen key opens no more than Loggkontroll’s sites.',
  },
  clocks: {
    fact: 'SharePoint’s clock and this computer’s are at most ten minutes apart.',
    relies: 'verify, which remarks on events whose time is not when they were saved.',
  },
  pace: { fact: 'Answers may say how near the limit of requests one is.', relies: nothing },
  'etag-in-body': {
    fact: 'An item’s ETag stands in the body of the answer.',
    relies: 'Every save: without it nobody sees that somebody else was first.',
  },
  'save-with-etag': {
    fact: 'A save with the right ETag is done.',
    relies: 'Every save. If the ETag is counted otherwise, the record is read once more.',
  },
  batches: {
    fact: 'Each part of a batch is done by itself, and answers in the order sent.',
    relies: 'Imports and the rights of many folders. Nothing counts on all or nothing being done.',
  },
  addresses: {
    fact: 'Quotes are doubled, and characters of addresses may be written in code.',
    relies: 'Every query with a name in it.',
  },
  'list-by-address': {
    fact: 'A list stays at its address when it is renamed.',
    relies: 'Everything: lists are found by their address.',
  },
  columns: {
    fact: 'Columns get the internal name and the kind that is asked for.',
    relies: 'Provisioning, and every list.',
  },
  'twenty-indexes': {
    fact: 'A list has room for twenty indexes.',
    relies: 'The lists’ indexes; none has more than twenty.',
  },
  'unique-column': {
    fact: 'A value that stands in a unique column already is refused.',
    relies: 'That no notice is sent twice. The bot reads again as well, and the first row counts.',
  },
  'unique-excludes': {
    fact: 'A list with a unique column cannot have rights of its own, and the column must be indexed.',
    relies: nothing,
  },
  threshold: {
    fact: 'A query that touches more rows than the limit is refused, and one by an indexed column answered.',
    relies: 'Every query once lists have grown: only indexed columns are asked for.',
  },
  paging: { fact: 'A page ends with a link to the next.', relies: 'All reading of long lists.' },
  filters: {
    fact: 'Queries for equal, a range, the beginning of a text, and/or are answered, whatever the case.',
    relies: 'Every query for records.',
  },
  caml: { fact: 'Queries in CAML are answered, and rows can be had as text.', relies: nothing },
  'born-in-folder': {
    fact: 'An item is born in its folder with text and whole numbers, and a wrong value is told in the answer.',
    relies: 'That a new record is never seen by more than it should be.',
  },
  'longest-texts': {
    fact: 'A text holds 255 characters, and a note at least 40,000.',
    relies: 'The history, which is kept under 40,000 characters.',
  },
  versions: {
    fact: 'Each save is a version with its content, its time and who saved it.',
    relies: 'verify, which compares the history with the versions.',
  },
  'server-dates': {
    fact: 'An ordinary save cannot write when something was made or changed.',
    relies: 'verify, which compares times.',
  },
  'owner-writes-time': {
    fact: 'An owner can write another time for a save.',
    relies: 'Nothing. It is one of the reasons why the bot attests what it sees.',
  },
  'quiet-save': {
    fact: 'A save without a new version shows in the change log.',
    relies: 'That the bot notices such a save.',
  },
  'list-missing': { fact: 'A list that is missing is said to be missing.', relies: 'Provisioning.' },
  'item-missing': {
    fact: 'An item that is missing is said to be missing.',
    relies: 'What is said when a record is gone.',
  },
  'file-missing': {
    fact: 'A file that is missing is said to be missing.',
    relies: 'Drafts and logs that are not there yet.',
  },
  'title-taken': {
    fact: 'Two lists cannot have the same name.',
    relies: 'That provisioning makes no list twice.',
  },
  'stale-etag': {
    fact: 'A save or a removal with an old ETag is refused.',
    relies: 'That whoever saves at the same time as somebody else does not write over it.',
  },
  'unknown-column': {
    fact: 'A column that is not there is refused.',
    relies: 'That an older set-up is noticed, and values are not lost in silence.',
  },
  'group-kept': {
    fact: 'A group is found by its name, and stays closed to its members.',
    relies: 'The roles.',
  },
  'user-unknown': {
    fact: 'Somebody who is not there cannot be added.',
    relies: 'That no right is given to a misspelt name.',
  },
  'level-kept': {
    fact: 'A permission level of one’s own allows exactly what it was made with.',
    relies: 'That nobody can delete records or versions.',
  },
  'folder-rights': {
    fact: 'A folder gets exactly the rights that it is given.',
    relies: 'The log rooms, and the units’ folders.',
  },
  'bin-of-the-site': {
    fact: 'The identity may read the site’s recycle bin, both stages.',
    relies: 'That what is deleted is gone.',
  },
  files: {
    fact: 'A file is read as it was written, is listed at once, and is not written over without leave.',
    relies: 'Deliveries, and that two windows with the same draft learn of each other.',
  },
  'file-in-pieces': { fact: 'A large file can be sent in pieces.', relies: 'Deliveries over 10 MB.' },
  'gone-for-good': {
    fact: 'What is deleted and emptied from the recycle bin is gone.',
    relies: 'Retention. What did happen is written down, also where a retention policy keeps it.',
  },
  'change-log': {
    fact: 'The change log tells what was added, changed and deleted, in order.',
    relies: 'That the bot follows what people write.',
  },
  'old-change-token': {
    fact: 'A token older than 60 days is refused, or gets no changes.',
    relies: 'Neither of the two: both end in reading everything.',
  },
};
