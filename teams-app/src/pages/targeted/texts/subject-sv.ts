/** What is said where whom it is about is given and read, and the log taken out. */
export const subjectSv = {
  subject: {
    title: 'Vem gäller kontrollen?',
    titleEvent: 'Vad gäller kontrollen?',
    who: 'Det du skriver läses bara av {{reader}}, som tar fram loggen, och av dig. Det sparas i ett skyddat rum och tas bort när granskningen är klar utan anmärkning. Inget sparas i webbläsaren.',
    whoLater:
      'Det du skriver läses bara av dig och av den som tar fram loggen. Det sparas i ett skyddat rum och tas bort när granskningen är klar utan anmärkning. Inget sparas i webbläsaren.',
    learntHow: {
      'in-person':
        'Berätta själv för chefens chef vem det gäller, när ni ses. Skriv det inte i chatt eller e-post, och inte här.',
      'in-person-or-by-phone':
        'Berätta själv för chefens chef vem det gäller, när ni ses eller på telefon. Skriv det inte i chatt eller e-post, och inte här.',
    },
    learnt:
      'Vet du inte vem det gäller? Fråga {{requester}} muntligt, och skriv det inte i chatt eller e-post.',
    again: 'Det som lämnades räckte inte. Komplettera: {{questions}}.',
    name: 'Namn',
    account: 'Användarkonto',
    accountHint: 'Det konto som personen loggar in med i verksamhetssystemet.',
    person: 'Person {{n}}',
    add: 'Lägg till en person',
    takeAway: 'Ta bort',
    remove: 'Ta bort person {{n}}',
    client: 'Klientens personnummer',
    clientHint: 'Till exempel ÅÅÅÅMMDD-NNNN. Ett reservnummer skrivs som i verksamhetssystemet.',
    event: 'Vilken händelse?',
    scope: 'Omfattning: vad ska loggen visa?',
    scopeHint: 'Till exempel alla åtkomster, eller bara de till vissa klienter.',
    from: 'Från och med',
    to: 'Till och med',
    reason: 'Skäl',
    go: 'Lämna uppgifterna',
    going: 'Lämnar …',
    done: 'Uppgifterna är lämnade.',
    correct: 'Ändra uppgifterna',
    correctTitle: 'Uppgifterna är lämnade',
    correctBody: 'Du kan ändra dem tills loggen har levererats.',
    keep: 'Låt dem vara',
    readBody:
      'Bara du och den som lämnade uppgifterna kan läsa dem. Läs dem här, och skriv inte av dem någon annanstans än där loggen tas fram. Samtidigt söks det i medarbetarregistret, så att ingen granskar eller tar fram sin egen logg.',
    read: 'Visa uppgifterna',
    reading: 'Hämtar …',
    hide: 'Dölj uppgifterna',
    given: 'Vem eller vad det gäller',
    unreadable: 'Uppgifterna går inte att läsa. Be uppgiftslämnaren att lämna dem igen.',
    period: 'Period',
    scopeRead: 'Omfattning',
    ask: 'Fråga igen',
    askTitle: 'Fråga igen',
    askBody: 'Uppgiftslämnaren får frågorna på nytt. Skriv inget om vem det gäller i chatt eller e-post.',
    askLabel: 'Vad behöver kompletteras?',
    askConfirm: 'Fråga',
    asked: 'Frågan är ställd.',
    question: { name: 'namn', account: 'konto', scope: 'omfattning', period: 'period' },
    fault: {
      missing: 'Det här behöver fyllas i.',
      'too-long': 'Texten är för lång.',
      'not-a-number': 'Numret stämmer inte. Kontrollera siffrorna.',
      'not-a-date': 'Skriv ett datum.',
      'in-future': 'Dagen har inte varit än.',
      'before-from': 'Slutdagen är före startdagen.',
      'named-twice': 'Kontot står redan på en annan rad.',
    },
  },
  apart: {
    looking: {
      title: 'Loggkontroll söker i medarbetarregistret.',
      body: 'Ingen ska granska eller ta fram sin egen logg. Svaret kommer av sig självt, oftast inom en minut. Du kan lämna sidan och komma tillbaka.',
      next: 'Det här händer sedan',
      taker: {
        read: 'Du får läsa vem eller vad det gäller.',
        deliver: 'Du tar fram loggen och levererar den här.',
        otherwise: 'Dröjer det längre har du inget att göra. Den som lämnade uppgifterna ser hur det går.',
      },
      giver: {
        clear: 'Har ingen av dem det gäller en uppgift i kontrollen, tas loggen fram.',
        part: 'Har någon av dem det, ber du om en annan person här. Varför syns inte för någon.',
      },
    },
    title: 'Den det gäller har själv en uppgift i kontrollen',
    body: 'Loggen kan inte tas fram så länge den som granskas {{parts}}. Be om en annan person. Varför syns inte för någon.',
    go: 'Be om en annan person',
    unknown:
      'Kontot finns inte i medarbetarregistret: {{accounts}}. Kontrollera det med verksamhetssystemet innan du tar fram loggen.',
    clear: 'Ingen av dem det gäller har en uppgift i kontrollen.',
  },
  takeOut: {
    title: 'Ta fram loggen',
    lead: {
      employee:
        'Välj loggen för perioden. Hela loggen för alla användare går bra: bara de medarbetare det gäller och perioden följer med. Filerna läses här i webbläsaren och lämnar inte datorn.',
      client:
        'Välj loggen för perioden. Hela loggen för alla användare går bra: bara det som har gjorts med klientens uppgifter i perioden följer med. Filerna läses här i webbläsaren och lämnar inte datorn.',
      event:
        'Välj det ur loggen som rör händelsen. Allt i filerna som ligger i perioden följer med, så ta bara ut det som behövs. Filerna läses här i webbläsaren och lämnar inte datorn.',
    },
  },
};
