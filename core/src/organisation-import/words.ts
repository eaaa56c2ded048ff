import { functionCodes } from '../organisation/index.ts';
import type { Branch, FunctionCode } from '../organisation/index.ts';

/** Names as people write them, without case and needless blanks. */
export const plainWords = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** How a table writes a branch. */
export const branchWords: Readonly<Record<Branch, string>> = { provider: 'utförare', authority: 'myndighet' };

/** How a table writes a function. */
export const functionWords: Readonly<Record<FunctionCode, string>> = {
  'head-of-operations': 'verksamhetschef',
  'delegated-reviewer': 'granskare på delegation',
  'business-area-manager': 'affärsområdeschef',
  'head-of-administration': 'förvaltningschef',
  hr: 'hr',
  'hr-strategist': 'hr-strateg',
  'data-protection-contact': 'dataskyddskontakt',
  'medical-responsible-officer': 'medicinskt ansvarig',
  'social-responsible-officer': 'socialt ansvarig',
  'local-support': 'lokalt verksamhetsstöd',
};

/** A branch by its code or its word. */
export const branchOf = (text: string): Branch | undefined =>
  (['provider', 'authority'] as const).find(
    (branch) => plainWords(text) === branch || plainWords(text) === branchWords[branch],
  );

/** A function by its code or its word. */
export const functionOf = (text: string): FunctionCode | undefined =>
  functionCodes.find((code) => plainWords(text) === code || plainWords(text) === functionWords[code]);
