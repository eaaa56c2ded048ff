/** What the export of a year says. */
export const exportYearSv = {
  description: 'Skriver ett år av registret till en fil, som går att kontrollera utan webbplatserna',
  year: 'året, till exempel 2026',
  out: 'filen som skrivs; den får inte finnas redan',
  notANumber: (text: string): string => `${text} är inget år. Skriv det med fyra siffror.`,
  notWritten: (file: string): string =>
    `${file} kunde inte skrivas. Finns filen redan? Välj ett annat namn eller en mapp som du får skriva i.`,
  written: (file: string, year: number, records: number): string =>
    `${file} skriven: ${records} poster från ${year}. Släpp den i loggkontroll-kontroll.html för att kontrollera den.`,
  personal:
    'Filen har medarbetarnas användarnamn i systemet och namnen på de enheter som lottades mellan, men inga loggar, klienter eller ärenden. Lämna den bara till den som ska granska.',
};

export type ExportYearTexts = typeof exportYearSv;
