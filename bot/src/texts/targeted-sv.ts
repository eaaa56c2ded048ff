/** What the bot says of targeted reviews, in Swedish. */
export const targeted = {
  toDecide: {
    title: 'En riktad kontroll väntar på ditt beslut',
    lead: 'Öppna den i fliken och besluta om den ska göras. Prata inte om den med någon annan.',
  },
  toOrder: {
    title: 'En riktad kontroll att beställa',
    lead: 'Beställ loggen i fliken. Vem den gäller får du inte veta, och det behövs inte.',
  },
  toAttest: {
    title: 'En riktad kontroll väntar på din attest',
    lead: 'Attestera om begäran är gjord i rätt ordning. Vem den gäller ska du inte veta.',
  },
  toTakeOn: {
    title: 'En riktad kontroll behöver en loggadministratör',
    lead: 'Ta dig an den i fliken. Sedan får du veta vad du ska ta ut, du ensam.',
  },
  subjectWanted: {
    title: 'Lämna uppgifterna till en riktad kontroll',
    lead: 'Öppna formuläret i fliken och skriv dem bara där. Skriv aldrig namn i chatt eller e-post.',
  },
  toDeliver: {
    title: 'Ta ut loggen till en riktad kontroll',
    lead: 'Uppgifterna finns i fliken. Ta ut loggen och lämna den där.',
  },
  toHandOver: {
    title: 'En logg från en riktad kontroll att lämna över',
    lead: 'Gå igenom i fliken att underlaget är rätt och lämna över det till granskaren.',
  },
  toBeFetched: {
    title: 'En logg ska hämtas hos dig',
    lead: 'Lämna den till den som kan visa vem den är, och anteckna det i fliken.',
  },
  somebodyWanted: {
    title: 'Utse någon annan i en riktad kontroll',
    lead: 'En uppgift saknar person. Utse någon i fliken. Skälet behöver du inte, och du ska inte fråga efter det.',
  },
  rejected: {
    title: 'Din begäran om riktad kontroll är avvisad',
    lead: 'Skälet står i fliken.',
  },
  withdrawn: {
    title: 'En riktad kontroll är återtagen',
    lead: 'Du behöver inte göra mer. Det du har lämnat tas bort.',
  },
  supplementWanted: {
    title: 'Komplettera en logg',
    lead: 'Granskaren behöver en uppgift till. Vilken står i fliken.',
  },
  supplementAdded: {
    title: 'Loggen är kompletterad',
    lead: 'Det du bad om ligger bredvid loggen i fliken.',
  },
  supplementUnplaced: {
    title: 'Säg vem kompletteringen gäller',
    lead: 'Det som har kommit till loggen ska till rätt ärende. Välj i fliken vem varje fil gäller, så sparas den där.',
  },
  readerUnfit: {
    title: 'Be om en annan person i en riktad kontroll',
    lead: 'Den som har utsetts att läsa loggen kan inte göra det. Välj i fliken att be om en annan person. Säg inte varför till någon.',
  },
  toldOfRequest: {
    title: 'En riktad kontroll är begärd',
    lead: 'Rutinen säger att du ska veta det. Du behöver inte göra något.',
  },
  toldOfDecision: {
    title: 'En riktad kontroll är beslutad',
    lead: 'Rutinen säger att du ska veta det. Du behöver inte göra något.',
  },
  toldOfReview: {
    title: 'En riktad kontroll är gjord',
    lead: 'Rutinen säger att du ska veta det. Resultatet ser de som har rätt till det i fliken.',
  },
  late: { lead: 'Det skulle ha varit klart {{due}}. Gör det i dag om du kan.' },
  reminder: { lead: 'Det ska vara klart senast {{due}}.' },
  escalation: {
    lead: 'Det gäller att {{task}}. Det skulle ha varit klart {{due}}. Påminn den som ska göra det, och fråga inte mer än så.',
  },
  task: {
    decide: 'besluta om en riktad kontroll',
    order: 'beställa loggen till en riktad kontroll',
    attest: 'attestera en riktad kontroll',
    'take-on': 'ta sig an en riktad kontroll',
    'give-subject': 'lämna uppgifterna till en riktad kontroll',
    'verify-orderer': 'pröva beställarens behörighet',
    deliver: 'ta ut loggen till en riktad kontroll',
    'hand-over': 'lämna över loggen från en riktad kontroll',
    'hand-over-in-person': 'lämna ut loggen och anteckna det',
    appoint: 'utse någon i en riktad kontroll',
    supplement: 'komplettera loggen',
    concerns: 'säga vem kompletteringen av en logg gäller',
    'ask-another': 'be om en annan person i en riktad kontroll',
    'go-on': 'fortsätta en riktad kontroll',
  },
  done: 'Klart för din del',
  answered: {
    attestedTitle: 'Den riktade kontrollen är attesterad',
    rejectedTitle: 'Den riktade kontrollen är avvisad',
    attestedByYou: 'Du attesterade den {{at}}.',
    attestedBy: '{{name}} attesterade den {{at}}.',
    rejectedByYou: 'Du avvisade den {{at}}. Den som begärde den får veta det.',
    rejectedBy: '{{name}} avvisade den {{at}}.',
  },
  answer: { reject: 'Avvisa den riktade kontrollen', reasonMissing: 'Välj varför den avvisas.' },
  reason: {
    'not-founded': 'Det finns ingen grund för den',
    'other-people': 'Andra personer ska ha uppgifterna',
    'not-our-unit': 'Den gäller inte vår verksamhet',
    'orderer-without-authority': 'Beställaren är inte behörig',
    'requested-already': 'Den är redan begärd',
  },
};
