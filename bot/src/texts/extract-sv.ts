/** What the bot says of client extracts, in Swedish. */
export const extract = {
  waits: {
    assess: {
      title: 'En begäran om loggutdrag väntar på dig',
      lead: 'Öppna den i fliken. Skriv aldrig klientens namn eller personnummer i chatt eller e-post.',
    },
    order: {
      title: 'Ett loggutdrag att beställa',
      lead: 'Begäran är prövad. Beställ loggen i fliken.',
    },
    deliver: {
      title: 'En logg att ta ut till ett loggutdrag',
      lead: 'Vem det gäller får den som tar sig an det läsa i fliken, och ingen annan.',
    },
    'make-readable': {
      title: 'Ett loggutdrag att göra läsbart',
      lead: 'Gör det klienten ska få i fliken, och kontrollera det innan det lämnas ut.',
    },
    'hand-over': {
      title: 'Ett loggutdrag att lämna ut',
      lead: 'Lämna ut det på ett sätt som rutinen tillåter, och anteckna hur och när i fliken.',
    },
    note: {
      title: 'Ett utlämnat loggutdrag att anteckna',
      lead: 'Texten finns färdig i fliken. Klistra in den där rutinen säger att den ska stå.',
    },
  },
  escalation:
    'Det gäller att {{task}}. Det skulle ha varit klart {{due}}. Påminn den som ska göra det, eller ge det till någon annan.',
  task: {
    assess: 'pröva en begäran om loggutdrag',
    order: 'beställa loggen till ett loggutdrag',
    deliver: 'ta ut loggen till ett loggutdrag',
    'make-readable': 'göra ett loggutdrag läsbart',
    'hand-over': 'lämna ut ett loggutdrag',
    note: 'anteckna att ett loggutdrag är utlämnat',
  },
  done: 'Klart för din del',
};
