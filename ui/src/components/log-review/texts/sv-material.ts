/** The words on what a delivery lacks or could not read. */
export const material = {
  missing: {
    title: 'Bra att veta om underlaget',
    more: 'Visa underlaget',
    register: {
      employees:
        'Medarbetarregister följde inte med: enhet och roll är inte kända, och inte vem som är kollega eller har samma efternamn.',
      shifts:
        'Schema följde inte med: ovanliga tider bedöms efter klockan. Ta själv reda på när medarbetarna arbetade.',
      visits: 'Planerade besök följde inte med.',
      assignments:
        'Uppdrag följde inte med: registren förklarar inget, och vilka personer som hör till vem får du bedöma själv.',
      clients:
        'Register över personer följde inte med: vem som har skyddade uppgifter, bevakas eller har avslutat ärende är inte känt.',
    },
    employeesWithout: {
      personal_id:
        'Medarbetarregistret saknar personnummer: egna uppgifter och kollegor bland personerna är inte kända.',
      name: 'Medarbetarregistret saknar namn: samma efternamn är inte känt.',
    },
    notInRegister: {
      shifts: '{{name}} finns inte i schemat: ovanliga tider bedöms efter klockan.',
      employees: '{{name}} finns inte i medarbetarregistret.',
      visits: '{{name}} har inga planerade besök i registret.',
      assignments: '{{name}} har inga uppdrag i registret.',
      clients: '{{name}} finns inte i registret över personer.',
    },
    column: 'Loggen saknar kolumnen {{column}}.',
    employee: '{{name}} har inga rader alls i loggen för månaden.',
    day: 'Ingen har rader i loggen {{day}}. Dagen kan saknas i filen.',
    employeeInPeriod: '{{name}} har inga rader alls i loggen för perioden.',
    days: 'Ingen har rader i loggen {{days}}. Dagarna kan saknas i filen.',
    unnumbered:
      'Loggen anger en del personer bara med namn, utan personnummer. Deras rader kan inte hittas på numret.',
    act: 'Loggen använder ett ord som inte är känt: ”{{text}}”. Det visas som det står.',
    unit: 'Enhet saknas på en del rader.',
    file: {
      log: 'Loggen',
      logOf: 'Logg {{number}}',
      employees: 'Medarbetarregistret',
      shifts: 'Schemat',
      visits: 'Planerade besök',
      assignments: 'Uppdragen',
      clients: 'Registret över personer',
    },
    rejected_one: '{{file}}: {{count}} rad gick inte att läsa och är inte med.',
    rejected_other: '{{file}}: {{count}} rader gick inte att läsa och är inte med.',
    rejectedLines: 'Rad {{lines}}: {{reason}}.',
    rejectedMore: 'Fler rader finns men visas inte här.',
  },
  fault: {
    'too-few-fields': 'för få kolumner',
    'too-many-fields': 'för många kolumner',
    'quote-unclosed': 'ett citattecken öppnas men stängs aldrig',
    'line-too-long': 'raden är orimligt lång',
    'broken-encoding': 'tecken som inte går att läsa',
    'nul-character': 'tecken som inte hör hemma i text',
    'date-unreadable': 'datumet går inte att läsa',
    'time-missing': 'klockslag saknas',
    'time-unreadable': 'klockslaget går inte att läsa',
    'employee-missing': 'användare saknas',
    'client-missing': 'person saknas',
    'act-missing': 'händelsetyp saknas',
    'record-unreadable': 'posten går inte att läsa',
    'no-access': 'posten gäller ingen åtkomst',
    'kind-unknown': 'okänt slag av uppdrag',
    'word-unknown': 'ett ord som inte är känt',
    'end-before-start': 'slutar innan det börjar',
  },
};
