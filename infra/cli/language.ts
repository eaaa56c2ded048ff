import { en } from './texts/en.ts';
import { sv, type CliTexts } from './texts/sv.ts';

/** The texts for a locale as the environment names it (`sv_SE.UTF-8`); Swedish unless it is another language's. */
export const textsFor = (env: Readonly<Record<string, string | undefined>>): CliTexts => {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale === undefined || /^(sv|C|POSIX)(?![a-z])/i.test(locale) ? sv : en;
};
