/** What the minutes of a conversation say. */
export const minutes = {
  title: 'Anteckningar från samtal',
  fact: { about: 'Samtal med' },
  present: {
    title: 'De som var med',
    role: {
      employee: 'medarbetare',
      manager: 'chef',
      hr: 'HR',
      'union-representative': 'facklig företrädare',
      'head-of-operations': 'verksamhetschef',
      secretary: 'skrev anteckningarna',
      other: 'deltagare',
    },
  },
  union: {
    declined:
      '{{name}} fick före samtalet veta att det gick att ta med en facklig företrädare, och valde att komma utan.',
    'not-told': '{{name}} fick inte före samtalet veta att det gick att ta med en facklig företrädare.',
  },
  matter: 'Vad samtalet gällde',
  questions: {
    title: 'Frågor och svar',
    asked: 'Fråga {{number}}',
    answer: 'Svar',
    none: 'Inget svar.',
    nothing: 'Inga frågor är antecknade.',
  },
  added: 'Det {{name}} ville tillägga',
  next: 'Vad som händer nu',
  reading: {
    title: 'Läst av {{name}}',
    awaiting: 'Anteckningarna är ännu inte lästa och bekräftade.',
    confirmed: '{{name}} har läst anteckningarna och bekräftade {{at}} att de stämmer.',
    'not-confirmed': '{{name}} har läst anteckningarna och svarade {{at}} att de inte bekräftas.',
    comment: 'Så här skriver {{name}}:',
    silent: 'Inget skäl är angivet.',
    meaning:
      'Att bekräfta betyder att anteckningarna återger vad som sades. Det betyder inte att man medger något.',
  },
  signer: '{{name}}, ort och datum',
  copies: {
    title: 'Kopior',
    nobody: 'Ingen har fått någon kopia än.',
    to: '{{who}}, {{day}}',
  },
};
