/** The log administrator's panel. */
export const sv = {
  lead: 'Välj loggen för {{month}}. Hela månaden för alla användare går bra: bara de utlottade medarbetarna och dagarna följer med. Filerna läses här i webbläsaren och lämnar inte datorn.',
  days: 'Dagar: {{days}}',
  period: 'Period: {{period}}',
  employees: 'Medarbetare: {{names}}',
  logs: 'Logg ur verksamhetssystemet',
  logsHint:
    'En eller flera filer. Treserva, 1177, NPÖ (RIV-TA) och FHIR känns igen. Andra tabeller går också bra: då säger du vad kolumnerna är.',
  system: {
    treserva: 'Treserva',
    '1177': '1177',
    rivta: 'nationella loggtjänsten, RIV-TA',
    fhir: 'FHIR AuditEvent',
    generic: 'enligt din beskrivning av kolumnerna',
    workbook: 'Excelarbetsbok',
    mapped: 'enligt beskrivningen ”{{name}}”',
  },
  unit: {
    label: 'Enhet som loggen gäller',
    hint: 'Loggen säger inte själv vid vilken enhet något gjordes. Det du skriver här gäller alla dess rader.',
  },
  registers: 'Register vid sidan av',
  registersHint:
    'Frivilligt, men granskningen går fortare med dem: employees.csv, shifts.csv, visits.csv, assignments.csv och clients.csv.',
  choose: 'Välj filer',
  remove: 'Ta bort {{name}}',
  register: {
    employees: 'medarbetare',
    shifts: 'scheman',
    visits: 'planerade besök',
    assignments: 'uppdrag',
    clients: 'personer',
  },
  unknownRegister:
    '{{name}} känns inte igen som ett register. Filnamnet ska innehålla employees, shifts, visits, assignments eller clients.',
  note: {
    'chosen-already': '{{name}} är redan vald.',
    replaced: '{{name}} används i stället för {{before}}.',
  },
  read: 'Läs filerna',
  reading: 'Läser filerna, {{percent}} %',
  kept: {
    title: 'Det här levereras',
    rows_one: '{{count}} rad i loggen',
    rows_other: '{{count}} rader i loggen',
    rowsOfOne: 'Loggens rader om medarbetaren de här dagarna',
    rowsInPeriod: 'Loggens rader för perioden',
    noneInPeriod: 'Inga rader: loggen har inget av det som söks i perioden.',
    none: 'Inga rader: medarbetarna har inte varit inne i systemet de dagarna.',
    noneOfDays: 'Inga rader: medarbetarna har inte varit inne i systemet de dagar som loggen har.',
    noDays: 'Inga rader: loggen har inga av de utlottade dagarna.',
    rest: 'Allt annat i filerna lämnas kvar på datorn.',
    files: 'Det här är läst',
    readOfOne: 'läst',
    read_one: '{{count}} rad läst',
    read_other: '{{count}} rader lästa',
    rejected_one: '{{count}} gick inte att läsa',
    rejected_other: '{{count}} gick inte att läsa',
    explained: 'Så mycket förklarar registren',
    share:
      '{{accesses}} % av raderna i leveransen, och {{pairs}} % av de olika paren av medarbetare och person.',
    shareHelp: 'Resten får granskaren titta på först. Är det mycket kan uppdragen vara ofullständiga.',
    said: 'Det här får mottagaren veta',
  },
  confirm: {
    nobody: 'Ingen av medarbetarna finns i loggen för månaden. Jag har kontrollerat att det är rätt fil.',
    days: 'Loggen saknar {{days}}. Jag har kontrollerat att filen är hel.',
    'every-day':
      'Loggen saknar alla de utlottade dagarna: {{days}}. Jag har kontrollerat att det är rätt fil.',
    'nothing-in-period':
      'Inget hittades i loggen. Jag har kontrollerat att det är rätt fil, och att uppgifterna är rätt.',
    'part-of-period': 'Loggen saknar {{days}}. Jag har kontrollerat att filen är hel.',
    rejected: 'Rader i loggen gick inte att läsa. Jag har tittat på dem och de kan vara utan betydelse.',
  },
  deliver: 'Leverera',
  delivering: 'Levererar …',
  other: 'Välj andra filer',
  delivered: 'Loggen är levererad. Mottagaren får ett meddelande.',
  refused: {
    log: 'Loggen {{name}} kan inte användas.',
    register: 'Registret {{name}} kan inte användas.',
    none: 'Leveransen kunde inte göras.',
    nothing: 'Inget har skickats.',
    'file-gone':
      'Filen gick inte att läsa färdigt. Finns den kvar, och är den stängd i andra program? Välj den igen.',
    'file-empty': 'Filen är tom. Ta ut loggen på nytt.',
    'file-not-text': {
      excel: 'Det är en Excelfil. Öppna den i Excel och spara den som CSV.',
      'old-excel':
        'Det är en Excelfil av äldre slag, eller en med lösenord. Öppna den i Excel och spara den som vanlig Excelarbetsbok (.xlsx) utan lösenord, eller som CSV.',
      pdf: 'Det är en PDF. Ta ut loggen som CSV i stället.',
      compressed: 'Filen är komprimerad. Packa upp den först.',
      binary: 'Filen innehåller inte text. Ta ut loggen som CSV.',
    },
    'file-unrecognised':
      'Filen känns inte igen som en logg. Kontrollera att det är rätt fil, eller beskriv dess kolumner i en mappning.',
    'file-broken': {
      xml: 'Filen är inte hel: XML-texten går sönder på rad {{line}}. Ta ut loggen på nytt.',
      json: 'Filen är inte hel: JSON-texten går sönder på rad {{line}}. Ta ut loggen på nytt.',
      xlsx: 'Excelfilen är skadad eller inte hel. Öppna den i Excel och spara den på nytt.',
    },
    'file-unsafe': {
      doctype:
        'Filen har en dokumenttyp (DOCTYPE). Sådana filer läses inte, av säkerhetsskäl. Ta ut loggen utan.',
      nesting: 'Filen har element i fler nivåer än någon logg har, och läses inte, av säkerhetsskäl.',
      'long-text': 'Filen har en text som är längre än någon logg har, och läses inte, av säkerhetsskäl.',
      'unpacked-size':
        'Filen är mycket större uppackad än en logg kan vara, och läses inte, av säkerhetsskäl. Ta ut loggen som CSV.',
      size: 'Excelfilen är för stor för att läsas här. Ta ut loggen som CSV.',
    },
    'file-without-header':
      'Filen har ingen rubrikrad med de kolumner som behövs. Kontrollera att det är rätt fil.',
    'unit-missing': 'Loggen säger inte vid vilken enhet något gjordes. Ange enheten och läs filerna igen.',
    'file-columns-missing_one': 'Kolumnen {{columns}} saknas. Ta ut filen på nytt med den kolumnen.',
    'file-columns-missing_other': 'Kolumnerna {{columns}} saknas. Ta ut filen på nytt med de kolumnerna.',
    'file-columns-twice_one':
      'Kolumnen {{columns}} finns två gånger, och det går inte att veta vilken som gäller.',
    'file-columns-twice_other':
      'Kolumnerna {{columns}} finns två gånger, och det går inte att veta vilka som gäller.',
    'file-without-rows': 'Filen har rubriker men inga rader. Ta ut loggen på nytt.',
    'file-mostly-unreadable':
      'De flesta raderna går inte att läsa ({{rejected}} av {{rows}}). Första felet: rad {{line}}, {{reason}}.',
    'log-missing': 'Välj loggen först.',
    'log-twice': 'Den har samma innehåll som {{name}}. Ta bort den ena.',
    'log-of-another-month': 'Loggen gäller {{found}}, men beställningen gäller {{month}}. Välj rätt fil.',
    'log-of-another-period':
      'Loggen gäller {{found}}, men det som ska levereras är {{period}}. Välj rätt fil.',
    'log-too-large':
      'Medarbetarna har fler rader än {{maximum}} på de här dagarna. Så mycket går inte att granska för hand; kontrollera att kontona är personliga.',
  },
};
