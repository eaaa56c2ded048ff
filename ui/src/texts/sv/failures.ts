/** What has gone wrong outside the suite, and what to do about it. */
export const failures = {
  throttled: {
    title: 'SharePoint ber oss vänta',
    body: 'Många använder tjänsten just nu. Vänta en liten stund och försök igen. Inget har gått förlorat.',
  },
  down: {
    title: 'SharePoint svarar inte',
    body: 'Det är ett tillfälligt fel hos tjänsten. Försök igen om några minuter. Inget har gått förlorat.',
  },
  offline: {
    title: 'Ingen anslutning',
    body: 'Datorn når inte nätet. Kontrollera anslutningen och försök igen. Det du skrivit finns kvar här på sidan.',
  },
  forbidden: {
    title: 'Du har inte behörighet',
    body: 'Du har inte rätt att se eller ändra detta. Behöver du det i ditt arbete, kontakta den som planerar loggkontrollerna.',
  },
  missing: {
    title: 'Det finns inte',
    body: 'Det du söker finns inte, eller har tagits bort. Gå till Översikt och börja därifrån.',
  },
  stale: {
    title: 'Någon hann före',
    body: 'Uppgifterna ändrades medan du hade sidan öppen. Nu visas de senaste. Gör om ditt val om det fortfarande behövs.',
  },
  signIn: {
    title: 'Inloggningen gick inte',
    body: 'Stäng sidan och öppna den igen från Teams. Går det ändå inte, kontakta din it-support.',
  },
  settings: {
    title: 'Loggkontroll är inte färdiginstallerad',
    body: 'Inställningarna för sidan kunde inte läsas. Kontakta den som förvaltar loggkontrollen.',
  },
  unreadable: {
    title: 'En uppgift går inte att läsa',
    body: 'Innehållet är inte som loggkontrollen sparade det. Ändra inget, och kontakta den som förvaltar loggkontrollen.',
  },
  unknown: {
    title: 'Något gick fel',
    body: 'Försök igen. Händer det på nytt, kontakta den som förvaltar loggkontrollen och berätta vad du gjorde.',
  },
};
