/** What the list for the staff room says. */
export const informingList = {
  title: 'Information om loggkontroll',
  reference: '{{year}}',
  lead: 'Läs punkterna. Skriv under när du har läst dem, eller fått dem berättade för dig.',
  points: 'Det här gäller',
  who: 'Underskrifter',
  signature: 'Underskrift',
  date: 'Datum',
  after:
    'Listan lämnas till {{responsible}}, som prickar av dem som har skrivit under. Kasta den sedan i sekretesspapper.',
};
