import type { RefusalCode } from '../refusal.ts';
import { authorisationRefusals } from './authorisation-refusals.ts';
import { followUpRefusals } from './follow-up-refusals.ts';
import type { informingRefusals } from './informing.ts';

/** What the suite says when it does not do what somebody asked, and what to do instead. */
export const refusals = {
  'plan-not-a-planner': 'Bara den som planerar loggkontrollerna kan göra detta.',
  'plan-only-the-bot-answers': 'Slumptalen kan bara komma från boten, aldrig från en person.',
  'plan-missing': 'Planen finns inte. Börja med att låsa urvalsgruppen.',
  'plan-already-committed': 'Urvalsgruppen är redan låst för den här perioden. Fortsätt med den planen.',
  'plan-awaits-answer':
    'Slumptalen har inte kommit än. Vänta en stund; du kan lämna sidan och komma tillbaka.',
  'plan-already-answered': 'Slumptalen har redan kommit. Läs om sidan och fortsätt.',
  'plan-not-committed': 'Urvalsgruppen måste låsas innan urvalet kan lottas.',
  'plan-answer-malformed':
    'Slumptalen har fel form och används inte. Kontakta den som förvaltar loggkontrollen.',
  'plan-proof-wrong':
    'Urvalet stämmer inte med det som låstes, så det sparas inte. Begär ett nytt urval och ange det som skäl.',
  'plan-already-drawn': 'Urvalet är redan lottat. Läs om sidan för att se det.',
  'plan-not-drawn': 'Det finns inget urval än. Lotta först.',
  'plan-already-ordered':
    'Beställningarna är redan lagda för den här perioden. Du hittar dem under Beställningar.',
  'plan-already-discarded': 'Planen är redan avslutad utan beställningar. Läs om sidan.',
  'plan-not-ordered': 'Inga beställningar är lagda än, så det finns inget att ersätta.',
  'plan-reason-missing': 'Skriv ett skäl. Det sparas bredvid det första urvalet.',
  'plan-population-empty':
    'Ingen finns kvar att lotta bland. Kontrollera registren över enheter och medarbetare.',
  'plan-orders-differ-from-picks': 'Beställningarna motsvarar inte urvalet. Läs om sidan och lägg dem igen.',
  'plan-dates-malformed': 'Datumen går inte att läsa, eller slutar innan de börjar.',
  'plan-cluster-unknown': 'Verksamheten eller enheten finns inte i urvalet.',
  'plan-order-already-replaced':
    'Beställningen har redan lagts på nytt, så den läggs inte en gång till. Läs om sidan för att se den nya.',
  'order-missing': 'Beställningen finns inte längre.',
  'order-already-placed': 'Beställningen är redan lagd.',
  'order-without-employees': 'Beställningen saknar medarbetare. Läs om sidan och lägg den igen.',
  'order-not-a-planner': 'Bara den som planerar loggkontrollerna kan lägga beställningar.',
  'order-not-the-attestant': 'Beställningen ska attesteras av någon annan.',
  'order-includes-yourself': 'Du finns själv med i den här beställningen. Den går i stället till din chef.',
  'order-already-attested': 'Beställningen är redan attesterad av {{by}}, {{at}}.',
  'order-already-rejected': 'Beställningen är redan avvisad av {{by}}, {{at}}.',
  'order-reason-missing': 'Skriv varför beställningen avvisas, så att den kan läggas om rätt.',
  'order-not-attested': 'Beställningen är inte attesterad än.',
  'order-not-yours': 'Det här steget ska göras av någon annan.',
  'order-orderer-not-verified': 'Kontrollera först att beställaren får beställa loggen.',
  'order-orderer-already-verified':
    'Beställarens behörighet är redan kontrollerad, eller ska inte kontrolleras.',
  'order-permission-not-confirmed': 'Bekräfta först att du har de roller som behövs för att ta ut loggen.',
  'order-permission-already-confirmed': 'Rollerna är redan bekräftade.',
  'order-needs-no-permission': 'Den här loggen kräver inga roller som ska bekräftas.',
  'order-days-not-to-be-drawn': 'Här är datumen bestämda, så inga dagar lottas.',
  'order-not-a-log-administrator': 'Bara loggadministratörer kan göra detta.',
  'order-only-the-bot': 'Det här steget gör boten. Läs om sidan om en stund för att se att det är gjort.',
  'order-room-already-open': 'Platsen för loggen finns redan.',
  'order-room-not-open': 'Platsen för loggen håller på att förberedas. Vänta någon minut och läs om sidan.',
  'order-days-already-committed': 'Lottningen av dagar är redan påbörjad.',
  'order-days-not-committed': 'Lottningen av dagar är inte påbörjad än.',
  'order-days-not-answered':
    'Slumptalen har inte kommit än. Vänta en stund; du kan lämna sidan och komma tillbaka.',
  'order-days-already-answered': 'Slumptalen för dagarna har redan kommit. Läs om sidan och fortsätt.',
  'order-days-answer-malformed':
    'Slumptalen för dagarna har fel form och används inte. Kontakta den som förvaltar loggkontrollen.',
  'order-days-not-yours':
    'En annan loggadministratör har påbörjat lottningen. Låt hen avsluta den, eller begär en ny lottning.',
  'order-days-proof-wrong':
    'Dagarna stämmer inte med det som låstes, så de sparas inte. Begär en ny lottning och ange det som skäl.',
  'order-days-already-drawn': 'Dagarna är redan lottade. Läs om sidan för att se dem.',
  'order-days-not-drawn': 'Dagarna är inte lottade än. Lotta dem innan loggen levereras.',
  'order-already-delivered': 'Loggen är redan levererad.',
  'order-not-delivered': 'Loggen är inte levererad än.',
  'order-not-the-receiver': 'Bara loggens mottagare kan lämna den vidare.',
  'order-needs-no-hand-over': 'Loggen är redan hos granskaren och behöver inte lämnas vidare.',
  'order-already-handed-over': 'Loggen är redan överlämnad till granskaren.',
  'order-to-be-sent': 'Beställaren vill ha loggen skickad. Skicka den, och ange här att den är skickad.',
  'order-not-to-be-sent': 'Den här loggen lämnas i Loggkontroll och ska inte skickas.',
  'order-not-the-orderer': 'Bara den som har beställt loggen säger hur den ska komma.',
  'order-way-not-offered':
    'Rutinen låter inte loggen komma på det sättet. Välj ett av de sätt som sidan visar.',
  'order-wish-unchanged': 'Loggen är redan önskad på det sättet.',
  'order-wish-changed':
    'Beställaren har ändrat hur loggen ska komma. Läs vad som gäller nu innan du skickar den.',
  'order-not-the-addressee': 'Loggen är skickad till någon annan, som säger om den har kommit.',
  'order-already-sent':
    'Loggen är redan skickad. Har den inte kommit fram säger mottagaren det, och då kan du skicka den igen.',
  'order-not-sent': 'Loggen är inte skickad än. Vänta tills den är det.',
  'order-already-received': 'Det är redan sagt att loggen har kommit.',
  'order-not-the-reviewer': 'Loggen förstörs av den som har granskat den.',
  'order-not-to-be-destroyed': 'Loggen ska inte förstöras nu. Läs om sidan för att se hur det står till.',
  'order-destruction-already-asked': 'Granskaren är redan ombedd att förstöra loggen.',
  'order-date-malformed': 'Datumet finns inte. Skriv det som ÅÅÅÅ-MM-DD.',
  'order-destroyed-in-future': 'Datumet har inte varit än. Ange dagen då loggen förstördes.',
  'order-destroyed-before-received': 'Datumet är före den dag då loggen kom. Ange dagen då den förstördes.',
  'order-completed': 'Beställningen är avslutad.',
  'order-not-rejected': 'Beställningen är inte avvisad, så ingen annan kan gälla i stället för den.',
  'order-already-replaced': 'En ny beställning gäller redan i stället för den här.',
  'review-missing': 'Granskningen finns inte längre.',
  'review-only-the-bot-opens': 'Boten öppnar en granskning när loggen har kommit.',
  'review-already-open': 'Granskningen är redan öppnad.',
  'review-not-the-reviewer': 'Granskningen ska göras av någon annan.',
  'review-includes-yourself': 'Du finns själv med i loggen. Granskningen går i stället till din chef.',
  'review-already-started': 'Granskningen är redan påbörjad.',
  'review-only-the-bot-passes-on': 'Bara boten lämnar en granskning till någon annan.',
  'review-already-theirs': 'Granskningen är redan deras.',
  'order-already-theirs': 'Beställningen är redan deras.',
  'review-only-the-bot-withdraws': 'Bara boten drar tillbaka en granskning.',
  'review-withdrawn':
    'Loggen ska inte längre granskas. Loggutdraget är nedlagt, eller har fått en annan logg.',
  'review-already-registered': 'Resultatet är redan registrerat av {{by}}, {{at}}.',
  'review-of-another-file':
    'Loggen du läste är inte den som levererades. Läs om sidan och gå igenom den igen.',
  'review-accesses-unjudged': 'Alla åtkomster är inte bedömda. Bedöm resten innan du registrerar.',
  'review-outcome-contradicts-judgements':
    'Resultatet går inte ihop med bedömningarna: en misstanke betyder att kontrollen har anmärkning.',
  'review-counts-contradict-judgements': 'Antalet åtkomster går inte ihop med bedömningarna. Läs om sidan.',
  'review-accesses-not-stated': 'Ange hur många rader loggen har. Skriv 0 om den var tom.',
  'review-not-judged-here':
    'Den här loggen är skickad och bedöms inte rad för rad här. Läs om sidan och fyll i resultatet.',
  'review-employees-not-stated': 'Ange hur många medarbetares loggar som har granskats, minst en.',
  'review-breach-report-missing':
    'Vid anmärkning ska personuppgiftsincidenten anmälas. Ange om den är anmäld och för hur många personer.',
  'review-breach-persons-missing': 'Ange hur många personer incidenten gäller.',
  'review-breach-without-remark': 'En kontroll utan anmärkning kan inte ha en incidentanmälan.',
  'review-finished-in-future': 'Granskningen kan inte vara klar ett datum som inte har varit.',
  'review-date-malformed': 'Datumet finns inte. Skriv det som ÅÅÅÅ-MM-DD.',
  'targeted-missing': 'Den riktade kontrollen finns inte, eller så får du inte se den.',
  'targeted-already-requested': 'Den riktade kontrollen är redan begärd. Läs om sidan för att se den.',
  'targeted-malformed':
    'Något i begäran har fel form, så den sparas inte. Skriv aldrig namn eller annan text här. Läs om sidan och försök igen.',
  'targeted-not-yours-to-request':
    'Rutinen låter inte dig begära en riktad kontroll. Vänd dig till enhetschefen.',
  'targeted-not-a-planner': 'Bara den som planerar loggkontrollerna kan lägga beställningen.',
  'targeted-not-a-log-administrator': 'Bara loggadministratörer kan göra detta.',
  'targeted-not-yours': 'Det här steget ska göras av någon annan. Du behöver inte göra något.',
  'targeted-only-the-bot': 'Det här steget gör boten. Läs om sidan om en stund för att se att det är gjort.',
  'targeted-parts-coincide':
    'Samma person får inte ha båda uppgifterna i den här kontrollen. Välj någon annan till den ena.',
  'targeted-no-such-step': 'Rutinen har inte det steget för den här kontrollen.',
  'targeted-not-yet': 'Ett tidigare steg är inte klart än. Vänta tills det är gjort.',
  'targeted-already-done': 'Steget är redan gjort av {{by}}, {{at}}.',
  'targeted-already-rejected': 'Den riktade kontrollen är redan avvisad av {{by}}, {{at}}.',
  'targeted-already-withdrawn': 'Den riktade kontrollen är återtagen av {{by}}, {{at}}.',
  'targeted-already-delivered': 'Loggen är redan levererad, så det går inte längre att ändra.',
  'targeted-not-delivered': 'Loggen är inte levererad än. Vänta tills den är det.',
  'targeted-cannot-be-rejected':
    'Det som står på tur nu går inte att avvisa. Den som begärde kontrollen kan ta tillbaka den tills loggen är levererad.',
  'targeted-somebody-wanted': 'En uppgift i kontrollen saknar person. Det går vidare när någon har utsetts.',
  'targeted-nobody-wanted': 'Uppgiften har redan en person. Läs om sidan.',
  'targeted-already-wanted': 'En annan person är redan efterfrågad till den uppgiften.',
  'targeted-no-such-part': 'Den här kontrollen har inte den uppgiften, eller så har ingen den än.',
  'targeted-stood-back': 'Den personen har lämnat uppgiften och kan inte få den igen. Välj någon annan.',
  'targeted-room-already-open': 'Det skyddade rummet finns redan.',
  'targeted-room-not-open': 'Det skyddade rummet görs i ordning. Vänta någon minut och läs om sidan.',
  'targeted-subject-unchanged': 'Uppgifterna är desamma som förut, så det finns inget att spara.',
  'targeted-supplement-not-offered': 'Rutinen har inte den kompletteringen.',
  'targeted-supplement-already-asked': 'Kompletteringen är redan begärd.',
  'targeted-supplement-not-asked': 'Ingen har begärt den kompletteringen.',
  'targeted-supplement-already-added': 'Kompletteringen finns redan bredvid loggen.',
  'targeted-in-future': 'Datumet har inte varit än. Ange dagen då loggen hämtades.',
  'targeted-fate-already-recorded': 'Det är redan antecknat vad som hände med uppgifterna.',
  'targeted-completed': 'Den riktade kontrollen är avslutad.',
  'targeted-not-in-policy': 'Rutinen har inga riktade kontroller i loggkontrollen.',
  'targeted-reason-not-in-policy':
    'Rutinen har inte den anledningen för det som kontrollen gäller. Välj en annan.',
  'targeted-provider-unknown':
    'Den privata utföraren finns inte i rutinens lista. Be den som förvaltar loggkontrollen att lägga till den.',
  'targeted-nobody-named': 'En person saknas. Välj vem som ska ha varje uppgift.',
  'targeted-nobody-to-act':
    'Det går inte att se vem som ska ha en av uppgifterna. Välj personen själv, eller be den som förvaltar loggkontrollen att lägga in den.',
  'registration-missing': 'Registreringen finns inte längre.',
  'registration-already-made':
    'Ditt förra försök hann sparas och finns i listan nedanför. Ändra det där om något är fel. Registrera på nytt bara om det gäller en annan kontroll.',
  'registration-not-the-reviewer': 'Bara den som gjort kontrollen kan ändra registreringen.',
  'registration-reason-missing': 'Skriv varför registreringen ändras.',
  'registration-date-malformed': 'Datumet finns inte. Skriv det som ÅÅÅÅ-MM-DD.',
  'registration-finished-in-future': 'Datumet har inte varit än. Ange dagen då kontrollen blev klar.',
  'registration-employees-missing': 'Ange hur många medarbetares loggar som har granskats.',
  'registration-count-malformed': 'Antalet ska vara ett helt tal, noll eller mer.',
  'registration-breach-without-remark': 'En kontroll utan anmärkning kan inte ha en incidentanmälan.',
  'registration-breach-persons-missing': 'Ange hur många personer incidenten gäller.',
  'registration-unchanged': 'Ingenting är ändrat, så det finns inget att spara.',
  'control-missing': 'Kontrollen finns inte i registret.',
  'control-only-the-bot': 'Det här steget gör boten. Läs om sidan om en stund för att se att det är gjort.',
  'control-already-expected': 'Kontrollen finns redan i registret.',
  'control-already-done': 'Kontrollen är redan gjord.',
  'control-not-done': 'Kontrollen är inte gjord än.',
  'control-reason-missing': 'Skriv varför kontrollen inte blir gjord.',
  'control-deviation-not-allowed': 'Bara den som planerar eller avdelningschefen kan ange en avvikelse.',
  'control-deviation-already-stated': 'Avvikelsen är redan angiven.',
  'control-withdrawn': 'Kontrollen är ersatt: dess beställning lades på nytt, och den nya kontrollen gäller.',
  'year-not-the-department-head': 'Bara avdelningschefen kan signera avdelningens år.',
  'year-controls-missing': 'Året kan inte signeras än: kontroller saknas. De visas i tabellen.',
  'year-informing-left':
    'Året kan inte signeras än: rutinen säger att alla först ska ha bekräftat att de är informerade. Under Information till medarbetare på sidan står vilka enheter som har några kvar.',
  'year-already-signed': 'Året är redan signerat, och inget har ändrats sedan dess.',
  'ordering-cluster-unknown':
    'En verksamhet i urvalet finns inte längre i registret. Begär ett nytt urval och ange det som skäl.',
  'ordering-not-in-policy': 'Rutinen säger inte hur den här delen av verksamheten ska beställas.',
  'ordering-way-not-offered': 'Loggen kan inte skickas på det sättet. Välj ett annat.',
  'ordering-nobody-to-act':
    'Det finns ingen som kan ta hand om en av beställningarna. Kontrollera att chefen i registret har en egen chef.',
  'draw-population-empty':
    'Ingen finns att lotta bland i en del av verksamheten. Kontrollera registren över enheter och medarbetare.',
  'population-id-malformed': 'En medarbetare eller enhet i registren har ett id som inte går att använda.',
  'population-cluster-twice': 'Samma verksamhet finns två gånger i registren.',
  'population-employee-twice': 'Samma medarbetare finns två gånger i en verksamhet i registren.',
  'population-excluded-yet-included': 'En medarbetare är både undantagen och med i urvalsgruppen.',
  'population-exclusion-without-reason': 'Skriv ett skäl för varje medarbetare som undantas.',
  'population-unreadable':
    'Filen med urvalsgruppen går inte att läsa. Kontakta den som förvaltar loggkontrollen.',
  'population-not-canonical':
    'Filen med urvalsgruppen är omskriven sedan den sparades. Kontakta den som förvaltar loggkontrollen.',
  'population-missing': 'Filen med urvalsgruppen finns inte. Begär ett nytt urval och ange det som skäl.',
  'population-altered':
    'Filen med urvalsgruppen är ändrad sedan den låstes. Kontakta den som förvaltar loggkontrollen.',
  'proof-malformed': 'Beviset har fel form och kan inte kontrolleras.',
  'proof-commitment-differs':
    'Det som låstes stämmer inte med urvalsgruppen, rutinen och det hemliga talet: något av dem är ändrat efteråt.',
  'proof-seed-differs': 'Fröet följer inte av det som låstes, det hemliga talet och slumptalen.',
  'proof-outcome-differs': 'Fröet ger ett annat urval än det som står här.',
  ...followUpRefusals,
  ...authorisationRefusals,
  'record-missing': 'Posten finns inte, eller så får du inte se den.',
  'record-damaged':
    'Historiken är inte som loggkontrollen skrev den. Ändra inget, och kontakta den som förvaltar loggkontrollen.',
  'record-newer':
    'Posten är skriven med en nyare version av Loggkontroll. Ladda om sidan. Hjälper det inte, kontakta den som förvaltar loggkontrollen.',
  'record-busy': 'Flera ändrar samtidigt. Vänta en stund och försök igen.',
  'record-history-full': 'Posten kan inte ta emot fler händelser. Kontakta den som förvaltar loggkontrollen.',
} satisfies Refusals;

/** One sentence a code. */
type Refusals = Readonly<Record<Exclude<RefusalCode, keyof typeof informingRefusals>, string>>;
