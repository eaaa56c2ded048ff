/** That a control has been corrected since its case was closed; what has been added to a case, as it is shown; and a case about another employee. */
export const moreSv = {
  outcomeMore: { intent: 'gjort med avsikt', serious: 'allvarligt' },
  corrected: {
    title: 'Kontrollen rättades {{at}}, efter att ärendet avslutades.',
    now: 'Registreringen säger nu: {{now}}.',
    body: 'Ändrar det något? Öppna då ärendet igen. Annars låter du det vara avslutat.',
    outcome: { remark: 'med anmärkning', 'no-remark': 'utan anmärkning' },
    breach: {
      'not-applicable': 'ingen personuppgiftsincident',
      'to-be-reported': 'en personuppgiftsincident som ska rapporteras',
      reported_one: 'en rapporterad personuppgiftsincident som rör {{count}} person',
      reported_other: 'en rapporterad personuppgiftsincident som rör {{count}} personer',
    },
    stay: 'Låt det vara avslutat',
    seen: 'Ärendet är fortfarande avslutat.',
  },
  shown: {
    hide: 'Dölj',
    hideOf: 'Dölj {{name}}',
    not: 'Filen kan inte visas här. Spara den och öppna den i ett program som läser den.',
    picture: 'Bilden som har lagts till',
    rows: 'Filens början',
  },
  another: {
    first:
      'Gäller kontrollen fler medarbetare? Öppna först ett ärende om var och en: när du har sparat kan ärendet gå över till medarbetarens chef.',
    body: 'Kontrollen eller utdraget har ett ärende. Gäller det fler medarbetare ska var och en ha ett eget. Vem det nya gäller anger du i det.',
    divide:
      'Incidenten är redan rapporterad, med {{count}} personer tillsammans. Ange hur många som berörs av vad var och en har gjort. Samma person kan räknas i båda.',
    here: 'Personer i det här ärendet',
    there: 'Personer i det nya ärendet',
    count: 'Skriv ett antal, minst 1.',
    go: 'Öppna ärendet',
    done: 'Ärendet är begärt.',
  },
};
