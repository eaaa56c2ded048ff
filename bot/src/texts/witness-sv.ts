/** What the bot says of what it has witnessed, in Swedish. */
export const witness = {
  title: 'Något har sparats vid sidan av Loggkontroll',
  lead: 'Den {{day}} såg boten att en eller flera poster har ändrats, tagits bort eller sparats på ett sätt som Loggkontroll inte gör. Det kan vara någon som har rättat i en lista direkt i SharePoint. Be den som sköter Loggkontroll att köra kontrollen verify: rapporten säger vilka poster det gäller och vad som är fel. Ändra inget innan dess.',
};
