/** What the invitation to a conversation says. */
export const invitation = {
  title: 'Kallelse till samtal',
  greeting: 'Hej {{name}}!',
  lead: 'Vi vill träffa dig för ett samtal om en loggkontroll.',
  fact: { present: 'Med på samtalet', answer: 'Svara senast' },
  right: 'Du har rätt att ta med en facklig företrädare till samtalet.',
  why: {
    title: 'Varför',
    'systematic-review':
      'Vi går regelbundet igenom loggar med slumpvis utvalda medarbetare, och den här gången var du en av dem. I loggen från {{system}} finns åtkomster som vi inte själva kan förklara.',
    'targeted-review':
      'Vi har gått igenom en logg från {{system}}. Där finns åtkomster i ditt namn som vi inte själva kan förklara.',
    'other-information':
      'Vi har fått uppgifter om åtkomster i ditt namn i {{system}} som vi inte själva kan förklara.',
    open: 'Det kan finnas en god förklaring. Vi har inte tagit ställning, utan vill först höra hur du ser på det.',
  },
  course: {
    title: 'Så går samtalet till',
    show: 'Vi visar vilka åtkomster det gäller och säger vad vi undrar över.',
    tell: 'Du berättar hur du ser på dem. Ta den tid du behöver. Du får säga att du inte minns.',
    write: 'Vi skriver ner våra frågor och dina svar.',
    read: 'Du läser det vi har skrivit. Stämmer det bekräftar du det. Stämmer det inte säger du vad som är fel, och då skriver vi det också.',
    copies: 'Du och de andra som var med får var sin kopia.',
    after: 'Går åtkomsterna att förklara är saken klar. Annars berättar vi vad som händer sedan.',
  },
  before: {
    title: 'Innan vi ses',
    stay: 'Gå inte in i {{system}} för att titta efter vad det gäller. Det blir en ny åtkomst som arbetet inte kräver.',
    silence: 'Tystnadsplikten gäller som vanligt, också om vilka personer loggen handlar om.',
  },
  ask: {
    title: 'Frågor',
    body: 'Hör av dig om något är oklart, eller om du eller den du vill ta med behöver en annan tid:',
    support: 'Behöver du någon att prata med:',
  },
  regards: 'Vänliga hälsningar',
};
