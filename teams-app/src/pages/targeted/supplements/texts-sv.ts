/** What the reviewer of a targeted review asks to have added to the log. */
export const sv = {
  title: 'Komplettera loggen',
  askBody:
    'Räcker loggen inte för din bedömning kan du be om mer. Den som tog fram loggen lägger till det, och du får ett meddelande.',
  addBody:
    'Granskaren behöver mer än loggen för sin bedömning. Ta fram uppgiften ur verksamhetssystemet och lägg till den som en fil. Den hamnar bredvid loggen, hos granskaren.',
  what: 'Vad behöver du?',
  by: 'Senast',
  ask: 'Be om komplettering',
  asked: 'Kompletteringen är begärd.',
  file: 'Fil: {{what}}, senast {{day}}',
  fileHint: 'CSV, text, PDF eller Excel (.xlsx), högst {{megabytes}} MB',
  add: 'Lägg till filen',
  added: 'Filen ligger bredvid loggen.',
  going: 'Sparar …',
  missing: 'Det här behöver fyllas i.',
  awaited: '{{what}}: begärd, senast {{day}}',
  here: '{{what}}: tillagd {{at}}',
  save: 'Spara filen',
  saveOf: 'Spara filen: {{what}}',
  kept: 'Blir det en anmärkning följer filerna med till ärendet.',
  keptOfSeveral:
    'Blir det en anmärkning följer filerna med till ärendena: var och en till ärendet om den som den gäller. Innan du har sagt vem en fil gäller är det bara du som läser den. Resten försvinner tillsammans med loggen.',
  concerns: {
    label: 'Vem gäller filen?',
    unsaid: 'Välj bara dem som filen gäller: den följer med hel till ärendet om var och en av dem.',
    hint: 'Följer med till ärendet om var och en som du väljer. Filen följer med hel: välj bara dem som den gäller.',
    save: 'Spara vem filen gäller',
    saved: 'Sparat.',
    nobody: 'Välj minst en.',
    of: 'Vem filen gäller: {{what}}',
  },
  gone: 'Filen går inte att läsa. Be den som tog fram loggen om hjälp.',
  fault: {
    form: 'Välj en fil som slutar på .csv, .txt, .pdf eller .xlsx.',
    empty: 'Filen är tom. Välj en annan.',
    large: 'Filen är för stor. Ta fram en mindre del ur verksamhetssystemet.',
  },
  supplement: {
    'ip-address': 'Datorns adress (IP-adress)',
    workstation: 'Arbetsstation',
    'fuller-description-of-changes': 'Utförligare beskrivning av ändringar',
  },
};
