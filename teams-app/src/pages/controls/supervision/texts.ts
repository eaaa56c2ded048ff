import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  title: 'Underlag för tillsyn',
  lead: 'Svar på vad en tillsynsmyndighet frågar om kontrollen av åtkomst, ur registret. Ingen medarbetare eller klient nämns.',
  back: 'Kontroller',
  year: 'År',
  lacking: 'Något återstår',
  notYours: 'Siffrorna',
  planners: 'Planerarna ser dem',
  scope: { everything: 'Alla avdelningar', own: 'De avdelningar du ansvarar för' },
  rules: {
    title: 'Hur är det bestämt att åtkomst ska kontrolleras?',
    text_one:
      'En rutin gäller. Den säger hur ofta, hur många, vem som granskar och hur länge uppgifter sparas.',
    text_other:
      '{{count}} rutiner gäller. De säger hur ofta, hur många, vem som granskar och hur länge uppgifter sparas.',
    policy: '{{often}}, version {{version}}',
    often: {
      month: 'varje månad',
      quarter: 'varje kvartal',
      'half-year': 'varje halvår',
      year: 'varje år',
    },
    link: 'Läs rutinerna',
  },
  done: {
    title: 'Görs kontrollerna?',
    text: '{{done}} av {{planned}} loggkontroller är gjorda.',
    awaited: 'Återstår',
    late: 'Försenade',
    deviations: 'Ersatta av en angiven avvikelse',
    link: 'Se kontrollerna',
  },
  drawn: {
    title: 'Kan någon påverka vem som granskas?',
    text: 'Den som lottar låser först vilka som kan dras. Sedan svarar boten med slumptal som ingen av dem väljer ensam. Vem som helst kan räkna om dragningen och få samma svar.',
    standing: 'Dragningar som gäller',
    givenUp: 'Gjorda om, med skälet kvar bredvid',
    begun: 'Påbörjade',
    link: 'Se dragningarna',
  },
  found: {
    title: 'Vad har kontrollerna visat?',
    text: 'En anmärkning utreds i ett ärende, som bara de inblandade kan läsa.',
    withoutRemark: 'Utan anmärkning',
    withRemark: 'Med anmärkning',
    reported: 'Anmälda personuppgiftsincidenter',
    persons: 'Personer som de rör',
    toReport: 'Incidenter som återstod att anmäla vid registreringen',
    link: 'Se årets siffror',
  },
  access: {
    title: 'Ser ni över vem som har behörighet?',
    text: '{{done}} av {{planned}} behörighetskontroller är gjorda.',
    none: 'Rutinen kräver det, och inga behörighetskontroller finns i registret för året än.',
    notAsked: 'Ingen rutin som gäller kräver behörighetskontroller här.',
    awaited: 'Återstår',
    late: 'Försenade',
    withRemark: 'Där något ändrades eller var fel',
    link: 'Se behörighetskontrollerna',
  },
  informed: {
    title: 'Vet medarbetarna att åtkomst kontrolleras?',
    text: 'Medarbetarna får veta vad som gäller och bekräftar att de har läst det.',
    inTraining: 'Medarbetarna får veta det i utbildningen för verksamhetssystemet.',
    units: 'Enheter där alla har bekräftat',
    of: '{{done}} av {{units}}',
    left: 'Medarbetare som återstår',
    link: 'Se informationen',
  },
  destroyed: {
    title: 'Tas uppgifterna bort när de ska?',
    text: 'Varje slag av uppgift har en tid. När den är ute tar boten bort uppgiften, också ur papperskorgen, och skriver upp att det är gjort.',
    records: 'Poster från året som är borttagna',
    held: 'Poster som något i er Microsoft 365 håller kvar',
    link: 'Se vad som gallras, och när',
  },
  changed: {
    title: 'Kan något ha ändrats i efterhand?',
    text: 'Varje post bär sin historik. Avdelningschefen signerar årets kontroller, och en ändring efter det syns på signeringen.',
    signed_one: 'Signerad {{day}}: en kontroll',
    signed_other: 'Signerad {{day}}: {{count}} kontroller',
    unsigned: 'Inte signerad',
    link: 'Se signeringarna',
  },
  reach: {
    title: 'Vem kan läsa en logg?',
    text: 'Den som tar ut loggen, tills den är lämnad, och sedan den som ska granska den. Ingen annan har rätt till rummet som den ligger i, och den tas bort när den inte behövs. Systemförvaltningen visar hur rättigheterna är satta med kommandot npx loggkontroll rights.',
  },
  save: {
    label: 'Spara underlaget',
    pdf: 'Spara som PDF',
    making: 'Filen görs …',
    failed: 'Filen kunde inte göras. Försök igen.',
    name: 'Tillsyn {{year}}',
  },
  unreadable_one:
    'En post går inte att läsa och är inte medräknad. Be den som förvaltar loggkontrollen att titta på den.',
  unreadable_other:
    '{{count}} poster går inte att läsa och är inte medräknade. Be den som förvaltar loggkontrollen att titta på dem.',
  notForYou: {
    title: 'Underlaget är inte ditt att se',
    body: 'Planerare och avdelningschefer svarar för årets kontroller. Be en av dem om underlaget.',
  },
};

declare global {
  interface LoggkontrollTexts {
    supervision: typeof sv;
  }
}

export const supervision: Translations<typeof sv> = {
  sv,
  en: {
    title: 'For supervision',
    lead: 'Answers to what a supervisory authority asks about the control of access, from the register. No employee or client is named.',
    back: 'Controls',
    year: 'Year',
    lacking: 'Something is left to do',
    notYours: 'Figures',
    planners: 'Planners see them',
    scope: { everything: 'All departments', own: 'The departments you head' },
    rules: {
      title: 'How is it decided that access is controlled?',
      text_one:
        'One routine is in force. It says how often, how many, who reviews and how long records are kept.',
      text_other:
        '{{count}} routines are in force. They say how often, how many, who reviews and how long records are kept.',
      policy: '{{often}}, version {{version}}',
      often: {
        month: 'every month',
        quarter: 'every quarter',
        'half-year': 'every half-year',
        year: 'every year',
      },
      link: 'Read the routines',
    },
    done: {
      title: 'Are the controls carried out?',
      text: '{{done}} of {{planned}} log reviews are done.',
      awaited: 'To be done',
      late: 'Late',
      deviations: 'Replaced by a stated deviation',
      link: 'See the controls',
    },
    drawn: {
      title: 'Can anybody influence who is reviewed?',
      text: 'Whoever draws first locks who can be drawn. The bot then answers with random numbers that neither chooses alone. Anybody can work the draw out again and get the same answer.',
      standing: 'Draws that stand',
      givenUp: 'Made again, with the reason beside them',
      begun: 'Begun',
      link: 'See the draws',
    },
    found: {
      title: 'What have the controls shown?',
      text: 'A remark is looked into in a case, which only those concerned can read.',
      withoutRemark: 'Without remark',
      withRemark: 'With remark',
      reported: 'Reported personal-data breaches',
      persons: 'Persons concerned',
      toReport: 'Breaches still to be reported at registration',
      link: 'See the figures of the year',
    },
    access: {
      title: 'Do you review who has access?',
      text: '{{done}} of {{planned}} authorisation reviews are done.',
      none: 'The routine demands it, and there are no authorisation reviews in the register for the year yet.',
      notAsked: 'No routine in force demands authorisation reviews here.',
      awaited: 'To be done',
      late: 'Late',
      withRemark: 'Where something was changed or wrong',
      link: 'See the authorisation reviews',
    },
    informed: {
      title: 'Do employees know that access is controlled?',
      text: 'Employees are told what holds, and confirm that they have read it.',
      inTraining: 'Employees are told in the training for the record system.',
      units: 'Units where everybody has confirmed',
      of: '{{done}} of {{units}}',
      left: 'Employees left to confirm',
      link: 'See the information',
    },
    destroyed: {
      title: 'Are records destroyed when they should be?',
      text: 'Each kind of record has its time. When it is out the bot destroys the record, out of the recycle bin too, and writes down that this is done.',
      records: 'Records of the year that are destroyed',
      held: 'Records that something in your Microsoft 365 holds back',
      link: 'See what is destroyed, and when',
    },
    changed: {
      title: 'Can anything have been changed afterwards?',
      text: 'Each record carries its history. The department head signs the controls of the year, and a change after that shows on the signature.',
      signed_one: 'Signed {{day}}: one control',
      signed_other: 'Signed {{day}}: {{count}} controls',
      unsigned: 'Not signed',
      link: 'See the signatures',
    },
    reach: {
      title: 'Who can read a log?',
      text: 'Whoever takes the log out, until it is delivered, and then whoever is to review it. Nobody else has a right to the room in which it lies, and it is deleted when it is not needed. System administration shows how rights are set with the command npx loggkontroll rights.',
    },
    save: {
      label: 'Save the answers',
      pdf: 'Save as PDF',
      making: 'The file is being made …',
      failed: 'The file could not be made. Try again.',
      name: 'Supervision {{year}}',
    },
    unreadable_one:
      'One record cannot be read and is not counted. Ask whoever looks after log reviews to see to it.',
    unreadable_other:
      '{{count}} records cannot be read and are not counted. Ask whoever looks after log reviews to see to them.',
    notForYou: {
      title: 'These answers are not yours to see',
      body: 'Planners and department heads answer for the controls of the year. Ask one of them.',
    },
  },
};
