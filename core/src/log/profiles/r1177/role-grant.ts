import type { RoleGrants } from '../table/table-log.ts';

const role = /(?<![\p{L}])(roll(en|er|erna)?|behörighet(en|er|erna)?)(?![\p{L}])/u;
const granted =
  /(?<![\p{L}])(tilldela[dt]?|tilldelade|lagt till|lade till|gett|givit|gav|beviljat|beviljade)(?![\p{L}])/u;
const oneself = /(?<![\p{L}])sig själv(?![\p{L}])/u;

const plain = (text: string): string => text.toLowerCase().normalize('NFC');

/**
 * Roles granted by administrators. To oneself: the act says so, or names the account itself, or the recipient is the
 * account. Source: R1177 3.3.1.3.
 */
export const roleGrants: RoleGrants = {
  aboutRole: (act) => role.test(plain(act)),
  toOneself: (act, employeeId, recipient) => {
    const said = plain(act);
    if (!role.test(said) || !granted.test(said)) return false;
    return oneself.test(said) || recipient === employeeId || wordsOf(said).includes(employeeId);
  },
};

const wordsOf = (text: string): string[] => text.split(/[\s,;:()]+/u);
