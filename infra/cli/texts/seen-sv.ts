import { witnessSv } from './witness-sv.ts';

/** What `verify` says about what an earlier run has seen. */
export const seenSv = {
  file: 'minnesfil utanför SharePoint: jämför med vad förra körningen såg, och skriv ner vad den här ser',
  root: 'kontrollsumman som förra körningen visade; minnesfilen måste ha samma',
  entryGone: (n: number): string =>
    `Händelse ${n} fanns vid en tidigare kontroll men är nu borta eller ändrad. Spara den här rapporten och jämför posten med Microsofts granskningslogg.`,
  recordGone:
    'Fanns vid en tidigare kontroll men är nu borta, utan att boten har gallrat den. Spara den här rapporten och leta i webbplatsens papperskorg och i Microsofts granskningslogg.',
  remembered: (records: number, root: string): string =>
    `${records} poster är nedskrivna till nästa kontroll. Kontrollsumma: ${root}. Anteckna den utanför SharePoint, till exempel hos dataskyddsombudet.`,
  window:
    'Det här syns inte: det som en ägare både har lagt till och skrivit över mellan två körningar, inom några minuter, och poster som har kommit och tagits bort däremellan utan att någon annan post nämner dem.',
  notWhole: (file: string): string =>
    `${file} är ändrad eller ingen minnesfil, så det går inte att jämföra med den. Ta fram en säkerhetskopia, eller ange en ny fil för att börja om.`,
  rootIsAnother: (file: string): string =>
    `${file} har inte den kontrollsumma som du angav, eller finns inte. Ta fram filen som hör till kontrollsumman, eller en säkerhetskopia av den.`,
  notWritten: (file: string): string =>
    `${file} kunde inte skrivas, så den här kontrollen är inte ihågkommen. Välj en mapp som du får skriva i och kör igen.`,
  rootWithoutFile: 'Ange även minnesfilen, med --seen, som kontrollsumman hör till.',
  /** And about what the bot has seen. */
  witness: witnessSv,
};

export type SeenTexts = typeof seenSv;
