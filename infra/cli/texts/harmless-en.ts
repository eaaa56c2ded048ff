import type { Harmless } from '../verify/benign.ts';
import { valueText } from './value-text.ts';

/** What was told apart from tampering, in English. */
export const harmlessEn = (cause: Harmless, who: string): string => {
  if (cause.code === 'version-restored') {
    return `Version ${cause.version}: ${who} restored version ${cause.like}. What that undid is there again.`;
  }
  const columns = cause.columns.map(
    ({ column, before, after }) => `${column} from “${valueText(before)}” to “${valueText(after)}”`,
  );
  if (cause.code === 'columns-migrated') {
    return `Version ${cause.version}: the bot wrote columns anew without anything happening, as when Loggkontroll is upgraded: ${columns.join(', ')}. The history is untouched.`;
  }
  return columns.length === 0
    ? `Version ${cause.version}: ${who} saved without changing anything.`
    : `Version ${cause.version}: ${who} changed columns directly in the list: ${columns.join(', ')}. The history is untouched. Write the old value back in the list; the next event puts it right as well.`;
};
