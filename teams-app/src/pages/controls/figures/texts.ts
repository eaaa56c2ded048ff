import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  title: 'Årets siffror',
  lead: 'Underlag för årsredovisning och uppföljning. Siffrorna räknar kontroller, begäranden och incidenter, aldrig något om en enskild medarbetare.',
  back: 'Kontroller',
  year: 'År',
  all: 'Alla',
  summary: {
    title: 'Året i korthet',
    done: 'Gjorda av planerade',
    doneOf: '{{done}} av {{planned}}',
    withoutRemark: 'Utan anmärkning',
    share: '{{count}} ({{percent}})',
    late: 'Försenade',
    breaches: 'Anmälda personuppgiftsincidenter',
    persons: 'Personer som de rör',
    toReport: 'Incidenter som återstod att anmäla vid registreringen',
  },
  picture: {
    department: 'Kontrollerna per avdelning',
    unit: 'Kontrollerna per enhet',
    years: 'Kontrollerna år för år',
    state: '{{count}} {{state}}',
  },
  state: {
    withoutRemark: 'utan anmärkning',
    withRemark: 'med anmärkning',
    deviations: 'avvikelser',
    awaited: 'återstår',
    late: 'försenade',
  },
  group: { department: 'Avdelning', unit: 'Enhet', kind: 'Kontroll', policy: 'Rutin' },
  groupTitle: {
    department: 'Per avdelning',
    unit: 'Per enhet',
    kind: 'Per slag av kontroll',
    policy: 'Per rutin',
  },
  figure: {
    planned: 'Planerade',
    done: 'Gjorda',
    withoutRemark: 'Utan anmärkning',
    withRemark: 'Med anmärkning',
    late: 'Försenade',
    awaited: 'Återstår',
    deviations: 'Avvikelser',
    breachesReported: 'Anmälda incidenter',
    breachPersons: 'Berörda personer',
    breachesToReport: 'Återstod att anmäla',
  },
  shares: {
    title: 'Hur många som har granskats',
    note: 'Olika medarbetare som granskats under året, av alla med åtkomst. Var och en räknas en gång, hur ofta den än lottats.',
    employees: 'Med åtkomst',
    reviewed: 'Granskade',
    share: 'Andel',
  },
  years: {
    show: 'Visa åren bredvid varandra',
    title: 'År för år',
    note: 'De år som har kontroller, det tidigaste först. Andelen utan anmärkning är av de gjorda.',
    doneShare: 'Andel gjorda',
    withoutRemark: 'Andel utan anmärkning',
    reviewed: 'Granskade av dem med åtkomst: {{policy}}',
  },
  requests: {
    title: 'Begärda loggar',
    note: 'Alla beställningar och begäranden under året, för MAS, SAS och de chefer som frågar. De visas per avdelning och inte per enhet, så att ingen pekas ut.',
    kind: 'Slag',
    requested: 'Begärda',
    delivered: 'Lämnade',
    notCarriedOut: 'Avslagna eller återtagna',
    kinds: { systematic: 'Stickprov', targeted: 'Riktad kontroll', extract: 'Loggutdrag till klient' },
  },
  scope: {
    everything: 'Alla avdelningar',
    own: 'De avdelningar du ansvarar för',
    requests: 'Alla begärda loggar',
    units: 'De enheter du ansvarar för: beställda och registrerade kontroller',
  },
  save: {
    label: 'Spara siffrorna',
    xlsx: 'Spara som Excel',
    pdf: 'Spara som PDF',
    making: 'Filen görs …',
    failed: 'Filen kunde inte göras. Försök igen.',
    name: 'Loggkontroll {{year}}',
  },
  unreadable_one:
    'En post går inte att läsa och är inte medräknad. Be den som förvaltar loggkontrollen att titta på den.',
  unreadable_other:
    '{{count}} poster går inte att läsa och är inte medräknade. Be den som förvaltar loggkontrollen att titta på dem.',
  empty: {
    title: 'Det finns inga siffror för {{year}}',
    body: 'När årets kontroller är planerade syns de här. Välj ett annat år för att se tidigare siffror.',
  },
  notYours: {
    title: 'Siffrorna är inte dina att se',
    body: 'Planerare och avdelningschefer ser årets kontroller, enhetschefer sina egna enheters och loggadministratörer de begärda loggarna.',
  },
};

declare global {
  interface LoggkontrollTexts {
    figures: typeof sv;
  }
}

export const figures: Translations<typeof sv> = {
  sv,
  en: {
    title: 'Figures of the year',
    lead: 'For the annual report and for follow-up. The figures count controls, requests and breaches, never anything about an individual employee.',
    back: 'Controls',
    year: 'Year',
    all: 'All',
    summary: {
      title: 'The year in short',
      done: 'Done of planned',
      doneOf: '{{done}} of {{planned}}',
      withoutRemark: 'Without remark',
      share: '{{count}} ({{percent}})',
      late: 'Late',
      breaches: 'Reported personal-data breaches',
      persons: 'Persons concerned',
      toReport: 'Breaches still to be reported at registration',
    },
    picture: {
      department: 'Controls by department',
      unit: 'Controls by unit',
      years: 'Controls year by year',
      state: '{{count}} {{state}}',
    },
    state: {
      withoutRemark: 'without remark',
      withRemark: 'with remark',
      deviations: 'deviations',
      awaited: 'to be done',
      late: 'late',
    },
    group: { department: 'Department', unit: 'Unit', kind: 'Control', policy: 'Routine' },
    groupTitle: {
      department: 'By department',
      unit: 'By unit',
      kind: 'By kind of control',
      policy: 'By routine',
    },
    figure: {
      planned: 'Planned',
      done: 'Done',
      withoutRemark: 'Without remark',
      withRemark: 'With remark',
      late: 'Late',
      awaited: 'To be done',
      deviations: 'Deviations',
      breachesReported: 'Reported breaches',
      breachPersons: 'Persons concerned',
      breachesToReport: 'Were to be reported',
    },
    shares: {
      title: 'How many have been reviewed',
      note: 'Different employees reviewed during the year, of all with access. Each counts once, however often they were drawn.',
      employees: 'With access',
      reviewed: 'Reviewed',
      share: 'Share',
    },
    years: {
      show: 'Show the years beside one another',
      title: 'Year by year',
      note: 'The years that have controls, the earliest first. The share without remark is of those done.',
      doneShare: 'Share done',
      withoutRemark: 'Share without remark',
      reviewed: 'Reviewed of those with access: {{policy}}',
    },
    requests: {
      title: 'Requested logs',
      note: 'All orders and requests of the year, for the medical and social responsible officers and for managers who ask. By department and not by unit, so that nobody is pointed out.',
      kind: 'Kind',
      requested: 'Requested',
      delivered: 'Delivered',
      notCarriedOut: 'Rejected or withdrawn',
      kinds: { systematic: 'Random sample', targeted: 'Targeted review', extract: 'Log extract to a client' },
    },
    scope: {
      everything: 'All departments',
      own: 'The departments you head',
      requests: 'All requested logs',
      units: 'The units you manage: controls ordered and registered',
    },
    save: {
      label: 'Save the figures',
      xlsx: 'Save as Excel',
      pdf: 'Save as PDF',
      making: 'The file is being made …',
      failed: 'The file could not be made. Try again.',
      name: 'Log reviews {{year}}',
    },
    unreadable_one:
      'One record cannot be read and is not counted. Ask whoever looks after log reviews to see to it.',
    unreadable_other:
      '{{count}} records cannot be read and are not counted. Ask whoever looks after log reviews to see to them.',
    empty: {
      title: 'There are no figures for {{year}}',
      body: 'When the controls of the year are planned they are shown here. Choose another year for earlier figures.',
    },
    notYours: {
      title: 'The figures are not yours to see',
      body: 'Planners and department heads see the controls of the year, unit managers those of their own units and log administrators the requested logs.',
    },
  },
};
