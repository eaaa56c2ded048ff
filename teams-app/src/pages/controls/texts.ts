import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  lead: 'Kontroller som är gjorda och registrerade. Inga uppgifter om enskilda medarbetare visas.',
  informing: 'Information till medarbetare',
  figures: 'Årets siffror',
  supervision: 'Underlag för tillsyn',
  retention: 'Gallring',
  substitutes: 'Ersättare när du är borta',
  organisation: 'Organisationen',
  filter: {
    label: 'Visa',
    year: 'År',
    period: 'Period',
    unit: 'Enhet',
    all: 'Hela året',
    anyUnit: 'Alla enheter',
    noUnit: 'Ingen enhet heter så',
    moreUnits_one: 'En enhet till: skriv mer av namnet',
    moreUnits_other: '{{count}} enheter till: skriv mer av namnet',
  },
  table: 'Registrerade kontroller',
  columns: {
    unit: 'Enhet',
    kind: 'Kontroll',
    period: 'Period',
    finished: 'Klar',
    reviewer: 'Granskare',
    employees: 'Antal granskade',
    outcome: 'Resultat',
    breach: 'Incident',
  },
  breach: { 'not-applicable': '–', 'to-be-reported': 'Ska anmälas', reported: 'Anmäld' },
  summary: '{{count}} registrerade, varav {{remarks}} med anmärkning',
  latest: 'De {{count}} senast registrerade visas.',
  totals: 'Hela året i Årets siffror {{year}}',
  more: 'Visa fler',
  reading: 'Läser fler …',
  empty: {
    title: 'Inget är registrerat än',
    filtered: 'Ingen registrerad kontroll passar filtret.',
    body: 'När en granskning registreras syns resultatet här.',
  },
};

declare global {
  interface LoggkontrollTexts {
    controls: typeof sv;
  }
}

export const controls: Translations<typeof sv> = {
  sv,
  en: {
    lead: 'Controls that are done and registered. Nothing about individual employees is shown.',
    informing: 'Informing employees',
    figures: 'Figures of the year',
    supervision: 'For supervision',
    retention: 'Retention',
    substitutes: 'Substitutes while you are away',
    organisation: 'The organisation',
    filter: {
      label: 'Show',
      year: 'Year',
      period: 'Period',
      unit: 'Unit',
      all: 'Whole year',
      anyUnit: 'All units',
      noUnit: 'No unit is called that',
      moreUnits_one: 'One more unit: write more of its name',
      moreUnits_other: '{{count}} more units: write more of the name',
    },
    table: 'Registered controls',
    columns: {
      unit: 'Unit',
      kind: 'Control',
      period: 'Period',
      finished: 'Finished',
      reviewer: 'Reviewer',
      employees: 'Number reviewed',
      outcome: 'Result',
      breach: 'Breach',
    },
    breach: { 'not-applicable': '–', 'to-be-reported': 'To be reported', reported: 'Reported' },
    summary: '{{count}} registered, of which {{remarks}} with remark',
    latest: 'The {{count}} that were registered last are shown.',
    totals: 'The whole year in Figures of the year {{year}}',
    more: 'Show more',
    reading: 'Reading more …',
    empty: {
      title: 'Nothing is registered yet',
      filtered: 'No registered control fits the filter.',
      body: 'When a review is registered, its result is shown here.',
    },
  },
};
