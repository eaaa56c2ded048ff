import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  lead: 'Loggar som du ska granska. Öppna en, bedöm raderna och registrera resultatet.',
  waiting: 'Att granska',
  done: 'Granskade',
  open: 'Granska',
  goOn: 'Fortsätt',
  see: 'Visa',
  none: {
    title: 'Du har ingen logg att granska',
    body: 'När en logg har levererats till dig får du ett meddelande i Teams, och den visas här.',
  },
  title: 'Granska {{number}}',
  subjectTargeted: 'Riktad kontroll. Vem den gäller står bara i loggen, som ingen annan än du kan läsa här.',
  subjectExtract:
    'Loggutdrag till en klient. Loggen granskas innan klienten får läsa vilka som har varit inne på uppgifterna.',
  subject: '{{cluster}}. Utvalda dagar: {{days}}.',
  sent: {
    body: 'Loggen har skickats till dig {{way}}. Läs den bredvid arbetsuppgifter och schema, och fyll sedan i vad du kom fram till. Den gäller:',
  },
  back: 'Alla granskningar',
  toForm: 'Till registreringen',
  registered: {
    title: 'Granskningen är registrerad',
    noRemark: 'Utan anmärkning, {{at}}. Loggen tas bort, och att det har skett antecknas.',
    remark:
      'Med anmärkning, {{at}}. Ett ärende öppnas, och loggen sparas i det. Den som avgör vad som ska hända får ett meddelande.',
    sentNoRemark:
      'Utan anmärkning, {{at}}. Om någon minut står det på Översikt att loggen ska förstöras. Ange där när det är gjort.',
    sentRemark:
      'Med anmärkning, {{at}}. Ett ärende öppnas om någon minut. Förstör inte loggen: lägg in den i ärendet som underlag.',
    extractNoRemark: 'Utan anmärkning, {{at}}. Nu kan loggutdraget lämnas ut till klienten.',
    extractRemark:
      'Med anmärkning, {{at}}. Loggen sparas. Ange i loggutdraget vilken utredning anmärkningen leder till.',
    toExtract: 'Till loggutdraget',
    breach: 'Glöm inte att anmäla personuppgiftsincidenten till dataskyddskontakten.',
    next: 'Till Översikt',
  },
  empty: {
    title: 'Loggen har inga rader för de utvalda dagarna',
    body: 'Medarbetarna har inte varit inne i systemet de dagarna. Stämmer det med hur de arbetade, kan du registrera granskningen.',
    titleOfPeriod: 'Loggen har inga rader för perioden',
    bodyOfPeriod:
      'Det som efterfrågades finns inte i loggen. Är underlaget det rätta, kan du registrera granskningen.',
  },
};

declare global {
  interface LoggkontrollTexts {
    review: typeof sv;
  }
}

/** The pages around the review of a log. */
export const review: Translations<typeof sv> = {
  sv,
  en: {
    lead: 'Logs for you to review. Open one, judge its rows and register the result.',
    waiting: 'To review',
    done: 'Reviewed',
    open: 'Review',
    goOn: 'Continue',
    see: 'Show',
    none: {
      title: 'You have no log to review',
      body: 'When a log has been delivered to you, you get a message in Teams, and it is shown here.',
    },
    title: 'Review {{number}}',
    subjectTargeted:
      'Targeted review. Whom it is about stands in the log alone, which nobody but you can read here.',
    subjectExtract:
      'Client extract. The log is reviewed before the client reads who has been in the records.',
    subject: '{{cluster}}. Chosen days: {{days}}.',
    sent: {
      body: 'The log was sent to you {{way}}. Read it beside duties and schedule, and then fill in what you found. It is of:',
    },
    back: 'All reviews',
    toForm: 'To the registration',
    registered: {
      title: 'The review is registered',
      noRemark: 'Without remark, {{at}}. The log is taken away, and that is put on record.',
      remark:
        'With remark, {{at}}. A case is opened, and the log is kept in it. Whoever decides what is to be done is told.',
      sentNoRemark:
        'Without remark, {{at}}. In a minute Overview says that the log is to be destroyed. Say there when that is done.',
      sentRemark:
        'With remark, {{at}}. A case is opened in a minute. Do not destroy the log: add it to the case as evidence.',
      extractNoRemark: 'Without remark, {{at}}. The extract can now be handed over to the client.',
      extractRemark:
        'With remark, {{at}}. The log is kept. Say in the extract which inquiry the remark leads to.',
      toExtract: 'To the extract',
      breach: 'Do not forget to report the personal-data breach to the data-protection contact.',
      next: 'To the overview',
    },
    empty: {
      title: 'The log has no rows for the chosen days',
      body: 'The employees were not in the system on those days. If that agrees with how they worked, you can register the review.',
      titleOfPeriod: 'The log has no rows for the period',
      bodyOfPeriod:
        'What was asked for is not in the log. If the material is the right one, you can register the review.',
    },
  },
};
