import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  at: 'Kontrollerna räknades av boten {{at}}. Det som sker räknas in inom någon minut.',
  late: 'Boten har inte räknat årets kontroller sedan {{at}}. Det som har hänt därefter saknas här. Be den som förvaltar loggkontrollen att titta på boten.',
};

declare global {
  interface LoggkontrollTexts {
    counted: typeof sv;
  }
}

export const counted: Translations<typeof sv> = {
  sv,
  en: {
    at: 'The controls were counted by the bot {{at}}. What happens is counted within a minute or so.',
    late: 'The bot has not counted the controls of the year since {{at}}. What has happened after that is missing here. Ask whoever looks after log reviews to see to the bot.',
  },
};
