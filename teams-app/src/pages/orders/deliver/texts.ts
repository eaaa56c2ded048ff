import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  lead: 'Välj loggen för {{month}}. Hela månaden för alla användare går bra: bara de utlottade medarbetarna och dagarna följer med. Filerna läses här i webbläsaren och lämnar inte datorn.',
  days: 'Dagar: {{days}}',
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
    none: 'Inga rader: medarbetarna har inte varit inne i systemet de dagarna.',
    noneOfDays: 'Inga rader: medarbetarna har inte varit inne i systemet de dagar som loggen har.',
    noDays: 'Inga rader: loggen har inga av de utlottade dagarna.',
    rest: 'Allt annat i filerna lämnas kvar på datorn.',
    files: 'Det här är läst',
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
    'log-too-large':
      'Medarbetarna har fler rader än {{maximum}} på de här dagarna. Så mycket går inte att granska för hand; kontrollera att kontona är personliga.',
  },
};

declare global {
  interface LoggkontrollTexts {
    deliver: typeof sv;
  }
}

/** The log administrator's panel. */
export const deliver: Translations<typeof sv> = {
  sv,
  en: {
    lead: 'Choose the log for {{month}}. The whole month of all users is fine: only the drawn employees and days go along. The files are read here in the browser and do not leave the computer.',
    days: 'Days: {{days}}',
    employees: 'Employees: {{names}}',
    logs: 'Log from the record system',
    logsHint:
      'One or more files. Treserva, 1177, NPÖ (RIV-TA) and FHIR are recognised. Other tables are fine too: then you say what the columns are.',
    system: {
      treserva: 'Treserva',
      '1177': '1177',
      rivta: 'national log service, RIV-TA',
      fhir: 'FHIR AuditEvent',
      generic: 'as you described the columns',
      workbook: 'Excel workbook',
      mapped: 'as described in “{{name}}”',
    },
    unit: {
      label: 'Unit that the log is about',
      hint: 'The log does not say at which unit something was done. What you write here goes for all its rows.',
    },
    registers: 'Registers beside it',
    registersHint:
      'Optional, but the review is quicker with them: employees.csv, shifts.csv, visits.csv, assignments.csv and clients.csv.',
    choose: 'Choose files',
    remove: 'Remove {{name}}',
    register: {
      employees: 'employees',
      shifts: 'schedules',
      visits: 'planned visits',
      assignments: 'assignments',
      clients: 'persons',
    },
    unknownRegister:
      '{{name}} is not recognised as a register. The file name should contain employees, shifts, visits, assignments or clients.',
    note: {
      'chosen-already': '{{name}} is chosen already.',
      replaced: '{{name}} is used instead of {{before}}.',
    },
    read: 'Read the files',
    reading: 'Reading the files, {{percent}}%',
    kept: {
      title: 'This is delivered',
      rows_one: '{{count}} row of the log',
      rows_other: '{{count}} rows of the log',
      none: 'No rows: the employees were not in the system on those days.',
      noneOfDays: 'No rows: the employees were not in the system on the days that the log has.',
      noDays: 'No rows: the log has none of the drawn days.',
      rest: 'Everything else in the files stays on the computer.',
      files: 'This has been read',
      read_one: '{{count}} row read',
      read_other: '{{count}} rows read',
      rejected_one: '{{count}} could not be read',
      rejected_other: '{{count}} could not be read',
      explained: 'This much the registers explain',
      share:
        '{{accesses}}% of the rows in the delivery, and {{pairs}}% of the distinct pairs of employee and person.',
      shareHelp: 'The reviewer looks at the rest first. If it is much, the assignments may be incomplete.',
      said: 'This is what the receiver is told',
    },
    confirm: {
      nobody: 'None of the employees is in the log for the month. I have checked that it is the right file.',
      days: 'The log lacks {{days}}. I have checked that the file is whole.',
      'every-day': 'The log lacks all of the drawn days: {{days}}. I have checked that it is the right file.',
      rejected: 'Rows of the log could not be read. I have looked at them and they can be left out.',
    },
    deliver: 'Deliver',
    delivering: 'Delivering …',
    other: 'Choose other files',
    delivered: 'The log is delivered. The receiver gets a message.',
    refused: {
      log: 'The log {{name}} cannot be used.',
      register: 'The register {{name}} cannot be used.',
      none: 'The delivery could not be made.',
      nothing: 'Nothing has been sent.',
      'file-gone':
        'The file could not be read to its end. Is it still there, and closed in other programs? Choose it again.',
      'file-empty': 'The file is empty. Take out the log again.',
      'file-not-text': {
        excel: 'It is an Excel file. Open it in Excel and save it as CSV.',
        'old-excel':
          'It is an Excel file of an older kind, or one with a password. Open it in Excel and save it as an ordinary workbook (.xlsx) without a password, or as CSV.',
        pdf: 'It is a PDF. Take out the log as CSV instead.',
        compressed: 'The file is compressed. Unpack it first.',
        binary: 'The file holds no text. Take out the log as CSV.',
      },
      'file-unrecognised':
        'The file is not recognised as a log. Check that it is the right file, or describe its columns in a mapping.',
      'file-broken': {
        xml: 'The file is not whole: the XML breaks at line {{line}}. Take out the log again.',
        json: 'The file is not whole: the JSON breaks at line {{line}}. Take out the log again.',
        xlsx: 'The Excel file is damaged or not whole. Open it in Excel and save it again.',
      },
      'file-unsafe': {
        doctype:
          'The file has a document type (DOCTYPE). Such files are not read, for safety. Take out the log without it.',
        nesting: 'The file has elements in more levels than any log has, and is not read, for safety.',
        'long-text': 'The file has a text that is longer than any log has, and is not read, for safety.',
        'unpacked-size':
          'The file is far larger unpacked than a log can be, and is not read, for safety. Take out the log as CSV.',
        size: 'The Excel file is too large to be read here. Take out the log as CSV.',
      },
      'file-without-header':
        'The file has no header row with the columns needed. Check that it is the right file.',
      'file-columns-missing_one':
        'The column {{columns}} is missing. Take out the file again with that column.',
      'file-columns-missing_other':
        'The columns {{columns}} are missing. Take out the file again with those columns.',
      'file-columns-twice_one': 'The column {{columns}} is there twice, and nobody can say which one counts.',
      'file-columns-twice_other':
        'The columns {{columns}} are there twice, and nobody can say which ones count.',
      'file-without-rows': 'The file has headers but no rows. Take out the log again.',
      'file-mostly-unreadable':
        'Most rows cannot be read ({{rejected}} of {{rows}}). The first fault: line {{line}}, {{reason}}.',
      'log-missing': 'Choose the log first.',
      'log-twice': 'It has the same content as {{name}}. Remove one of them.',
      'log-of-another-month':
        'The log is for {{found}}, but the order is for {{month}}. Choose the right file.',
      'log-too-large':
        'The employees have more than {{maximum}} rows on these days. So much cannot be reviewed by hand; check that the accounts are personal.',
    },
  },
};
