import type { Harmless } from '../verify/benign.ts';
import { valueText } from './value-text.ts';

/** What was told apart from tampering, in Swedish. */
export const harmlessSv = (cause: Harmless, who: string): string => {
  if (cause.code === 'version-restored') {
    return `Version ${cause.version}: ${who} återställde version ${cause.like}. Det som ångrades finns igen.`;
  }
  const columns = cause.columns.map(
    ({ column, before, after }) => `${column} från ”${valueText(before)}” till ”${valueText(after)}”`,
  );
  if (cause.code === 'columns-migrated') {
    return `Version ${cause.version}: boten skrev om kolumner utan att något hände, som när Loggkontroll uppgraderas: ${columns.join(', ')}. Historiken är orörd.`;
  }
  return columns.length === 0
    ? `Version ${cause.version}: ${who} sparade utan att ändra något.`
    : `Version ${cause.version}: ${who} ändrade kolumner direkt i listan: ${columns.join(', ')}. Historiken är orörd. Skriv tillbaka det gamla värdet i listan; nästa händelse rättar det också.`;
};
