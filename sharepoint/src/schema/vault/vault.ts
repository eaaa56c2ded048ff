import type { SiteSchema } from '../list.ts';
import { conversations } from './conversations.ts';
import { logs } from './logs.ts';
import { notices } from './notices.ts';

/**
 * The Vault: logs, and what is the bot's alone. Nobody but the bot has rights to the site or to a list as such;
 * a person gets a right to one log room for as long as it is needed.
 */
export const vault: SiteSchema = {
  name: 'vault',
  groups: ['LogAdministrators'],
  groupRights: {},
  searchable: false,
  lists: [logs, conversations, notices],
};
