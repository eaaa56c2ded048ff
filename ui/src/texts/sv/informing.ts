/** What employees are told of their access, in our own words. */
export const informingPoints = {
  'only-what-the-work-needs':
    'Du får bara öppna uppgifter om de personer som du behöver veta något om för att göra ditt arbete, och bara det du behöver.',
  'everything-is-logged':
    'Allt som görs i systemet loggas: vem som gjorde det, när, och vems uppgifter det gällde.',
  'access-is-reviewed':
    'Åtkomst granskas regelbundet, och då lottas det vilka som granskas: det betyder inte att någon misstänks. Den granskas också när det finns skäl till det.',
  'more-is-unlawful-access':
    'Att öppna mer än arbetet kräver kan vara dataintrång. Det är ett brott, och kan leda till polisanmälan och följder för anställningen.',
};

/** What the suite says when it does not do what somebody asked of informing employees. */
export const informingRefusals = {
  'informing-missing': 'Informationen finns inte, eller så får du inte se den.',
  'informing-already-open': 'Informationen är redan påbörjad.',
  'informing-only-the-bot': 'Det här steget gör boten. Läs om sidan om en stund för att se att det är gjort.',
  'informing-superseded': 'Den här omgången är ersatt av en nyare. Läs om sidan för att se den.',
  'informing-employees-unfit': 'Medarbetarna stämmer inte med registret. Läs om sidan.',
  'informing-already-theirs': 'Samma person ansvarar redan.',
  'informing-not-you': 'Kortet är till någon annan. Bara den som har läst kan bekräfta.',
  'informing-already-confirmed':
    'Minst en av dem har redan bekräftat. Läs om sidan och välj bland dem som är kvar.',
  'informing-not-the-responsible': 'Bara den som ansvarar för enheten, eller dennes chef, kan pricka av.',
  'informing-nobody-chosen': 'Välj dem som har fått informationen.',
  'informing-employee-unknown': 'Minst en av dem arbetar inte kvar på enheten. Läs om sidan.',
  'informing-list-includes-yourself': 'Dig själv prickar du inte av. Bekräfta på ditt eget kort i Teams.',
  'informing-date-malformed': 'Datumet finns inte. Skriv det som ÅÅÅÅ-MM-DD.',
  'informing-date-in-future': 'Datumet har inte varit än. Välj dagen då de fick informationen.',
};
