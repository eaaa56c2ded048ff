import type { SiteSchema } from '../list.ts';
import { vaultWitness } from '../witness.ts';
import { accessLists } from './access-lists.ts';
import { caseDocuments } from './case-documents.ts';
import { cases } from './cases.ts';
import { conversations } from './conversations.ts';
import { logs } from './logs.ts';
import { notices } from './notices.ts';
import { subjects } from './subjects.ts';

/**
 * The Vault: logs, whom an inquiry is about, who has access to a unit, what belongs to a case, and what is the bot's alone. Nobody but the bot has rights to the site or to a list as such;
 * a person gets a right to one room for as long as it is needed.
 */
export const vault: SiteSchema = {
  name: 'vault',
  groups: ['LogAdministrators'],
  groupRights: {},
  searchable: false,
  lists: [logs, subjects, accessLists, cases.list, caseDocuments, conversations, notices, vaultWitness],
};
