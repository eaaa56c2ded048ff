import type { FactId } from '@loggkontroll/sharepoint/fidelity';

/** Each fact about SharePoint in a sentence, and what rests on it. */
export interface FactText {
  readonly fact: string;
  readonly relies: string;
}

const nothing = 'Ingenting i Loggkontroll.';

/** What is tried of SharePoint, in Swedish. */
export const factsSv: Readonly<Record<FactId, FactText>> = {
  'rights-here': {
    fact: 'Identiteten har full kontroll över båda webbplatserna.',
    relies: 'Uppsättningen, och botens rättigheter per rum.',
  },
  'shut-elsewhere': {
    fact: 'Identiteten kommer inte in på andra webbplatser.',
    relies: 'Att en stulen nyckel inte öppnar mer än Loggkontrolls webbplatser.',
  },
  'token-permissions': {
    fact: 'Identitetens token har behörigheten Sites.Selected och ingen annan.',
    relies: 'Att en stulen nyckel inte öppnar mer än Loggkontrolls webbplatser.',
  },
  clocks: {
    fact: 'SharePoints klocka och den här datorns går högst tio minuter isär.',
    relies: 'verify, som anmärker på händelser med en annan tid än när de sparades.',
  },
  pace: {
    fact: 'Svar kan säga hur nära gränsen för anrop man är.',
    relies: nothing,
  },
  'etag-in-body': {
    fact: 'En posts ETag står i svarets innehåll.',
    relies: 'Varje sparande: utan ETag går det inte att se att någon annan var före.',
  },
  'save-with-etag': {
    fact: 'Ett sparande med rätt ETag går igenom.',
    relies: 'Varje sparande. Om ETag räknas på annat sätt läses posten om en gång till.',
  },
  batches: {
    fact: 'Varje del av en bunt görs för sig och svarar i den ordning den skickades.',
    relies: 'Import och rättigheter på många mappar. Ingenting räknar med att allt eller inget görs.',
  },
  addresses: {
    fact: 'Citattecken dubbleras, och tecken i adresser får skrivas kodade.',
    relies: 'Alla frågor med namn i.',
  },
  'list-by-address': {
    fact: 'En lista finns kvar på sin adress när den byter namn.',
    relies: 'Allt: listor hittas på sin adress.',
  },
  columns: {
    fact: 'Kolumner får det interna namn och det slag som begärs.',
    relies: 'Uppsättningen och alla listor.',
  },
  'twenty-indexes': {
    fact: 'En lista har plats för tjugo index.',
    relies: 'Listornas index; ingen har fler än tjugo.',
  },
  'unique-column': {
    fact: 'Ett värde som redan finns i en unik kolumn nekas.',
    relies:
      'Att samma meddelande inte skickas två gånger. Boten läser dessutom om och den första raden gäller.',
  },
  'unique-excludes': {
    fact: 'En lista med unik kolumn kan inte få egna rättigheter, och kolumnen måste ha index.',
    relies: nothing,
  },
  threshold: {
    fact: 'En fråga som rör fler rader än gränsen nekas, och en på en indexerad kolumn besvaras.',
    relies: 'Alla frågor när listorna vuxit: bara indexerade kolumner frågas efter.',
  },
  paging: {
    fact: 'En sida slutar med en länk till nästa.',
    relies: 'All läsning av långa listor.',
  },
  filters: {
    fact: 'Frågor om lika med, intervall, början på text samt och/eller besvaras, oavsett skiftläge.',
    relies: 'Alla frågor efter poster.',
  },
  caml: {
    fact: 'Frågor i CAML besvaras, och rader kan fås som text.',
    relies: nothing,
  },
  'born-in-folder': {
    fact: 'En post föds i sin mapp med text och heltal, och fel i ett fält sägs i svaret.',
    relies: 'Att en ny post aldrig syns för fler än den ska.',
  },
  'longest-texts': {
    fact: 'En text rymmer 255 tecken och en anteckning minst 40 000.',
    relies: 'Historiken, som hålls under 40 000 tecken.',
  },
  versions: {
    fact: 'Varje sparande är en version, med innehåll, tid och den som sparade.',
    relies: 'verify, som jämför historiken med versionerna.',
  },
  'server-dates': {
    fact: 'Ett vanligt sparande kan inte skriva när något skapades eller ändrades.',
    relies: 'verify, som jämför tider.',
  },
  'owner-writes-time': {
    fact: 'En ägare kan skriva en annan tid för ett sparande.',
    relies: 'Ingenting. Det är ett av skälen till att boten intygar det den ser.',
  },
  'quiet-save': {
    fact: 'Ett sparande utan ny version syns i ändringsloggen.',
    relies: 'Att boten märker ett sådant sparande.',
  },
  'list-missing': { fact: 'En lista som saknas ger svaret att den saknas.', relies: 'Uppsättningen.' },
  'item-missing': {
    fact: 'En post som saknas ger svaret att den saknas.',
    relies: 'Det som sägs när en post är borta.',
  },
  'file-missing': {
    fact: 'En fil som saknas ger svaret att den saknas.',
    relies: 'Utkast och loggar som ännu inte finns.',
  },
  'title-taken': {
    fact: 'Två listor kan inte heta samma sak.',
    relies: 'Att uppsättningen inte gör en lista två gånger.',
  },
  'stale-etag': {
    fact: 'Ett sparande eller en borttagning med en gammal ETag nekas.',
    relies: 'Att den som sparar samtidigt som någon annan inte skriver över.',
  },
  'unknown-column': {
    fact: 'En kolumn som inte finns nekas.',
    relies: 'Att en äldre uppsättning märks i stället för att tyst tappa värden.',
  },
  'group-kept': {
    fact: 'En grupp hittas på sitt namn och hålls stängd för sina medlemmar.',
    relies: 'Rollerna.',
  },
  'user-unknown': {
    fact: 'Någon som inte finns kan inte läggas till.',
    relies: 'Att rättigheter inte ges till ett felskrivet namn.',
  },
  'level-kept': {
    fact: 'En egen behörighetsnivå tillåter exakt det den gjordes med.',
    relies: 'Att ingen kan ta bort poster eller versioner.',
  },
  'folder-rights': {
    fact: 'En mapp får exakt de rättigheter den ges.',
    relies: 'Loggrummen, och enheternas mappar.',
  },
  'bin-of-the-site': {
    fact: 'Identiteten får läsa webbplatsens papperskorg, båda stegen.',
    relies: 'Att det som tas bort är borta.',
  },
  files: {
    fact: 'En fil läses som den skrevs, syns i mappen direkt, och skrivs inte över utan lov.',
    relies: 'Leveranser, och att två fönster med samma utkast får veta om varandra.',
  },
  'file-in-pieces': {
    fact: 'En stor fil kan skickas i delar.',
    relies: 'Leveranser över 10 MB.',
  },
  'gone-for-good': {
    fact: 'Det som tas bort och töms ur papperskorgen är borta.',
    relies: 'Gallringen. Det som faktiskt hände skrivs ned, även när en bevarandepolicy håller kvar.',
  },
  'change-log': {
    fact: 'Ändringsloggen säger vad som lagts till, ändrats och tagits bort, i ordning.',
    relies: 'Att boten följer vad människor skriver.',
  },
  'old-change-token': {
    fact: 'En markör äldre än 60 dagar nekas, eller ger inga ändringar.',
    relies: 'Ingen av de två: båda slutar i att allt läses om.',
  },
};
