/** What the bot says of cases, in Swedish. */
export const cases = {
  caption: 'Ärende {{number}}',
  yours: {
    title: 'Du har fått ett ärende efter en loggkontroll',
    lead: 'Öppna det i fliken, där står vad som ska göras och när. Prata inte om det med någon som inte har del i det.',
  },
  toKnow: {
    title: 'Det finns ett ärende som du ska känna till',
    lead: 'Rutinen säger att du ska få veta det. Den som har ärendet berättar mer.',
  },
  yourPart: {
    title: 'Du har en uppgift i ett ärende',
    lead: 'Rutinen säger att du ska vara med och besluta, eller göra något. Öppna ärendet i fliken. Prata inte om det med någon som inte har del i det.',
  },
  minutesAnswered: {
    title: 'Minnesanteckningarna är besvarade',
    lead: 'Svaret står i ärendet. Nu kan du gå vidare och besluta.',
  },
  corrected: {
    title: 'Kontrollen bakom ett avslutat ärende är rättad',
    lead: 'Kontrollen rättades efter att ärendet avslutades. Titta på rättelsen i ärendet, och öppna det igen om den ändrar något.',
  },
  measureAgain: {
    title: 'En åtgärd att ta ställning till igen',
    lead: 'Den sköts upp till i dag. Öppna ärendet i fliken.',
  },
  breachClock: {
    title: 'En personuppgiftsincident ska anmälas snart',
    lead: 'Tiden går också på kvällar och helger. Anmäl i fliken, eller anteckna där varför det inte är någon incident.',
  },
  breachClockPassed: {
    title: 'Tiden för att anmäla en personuppgiftsincident har gått ut',
    lead: 'Anmäl den nu, och skriv varför det blev sent.',
  },
  personalInvitation: {
    title: 'Din chef vill prata med dig',
    lead: 'Bara du kan öppna kallelsen. Du har rätt att ta med dig en facklig företrädare.',
  },
  personalMinutes: {
    title: 'Du har något att läsa och svara på',
    lead: 'Bara du kan öppna det, och det syns inte förrän du trycker på knappen. Se till att ingen annan ser skärmen.',
  },
  personalReminder: {
    title: 'Påminnelse: du har något att läsa och svara på',
    lead: 'Svara gärna senast {{due}}. Bara du kan öppna det.',
  },
  late: 'Det skulle ha varit klart {{due}}. Gör det i dag om du kan.',
  reminder: 'Det ska vara klart senast {{due}}.',
  escalation:
    'Det gäller att {{task}}. Det skulle ha varit klart {{due}}. Påminn den som har ärendet, eller ge det till någon annan.',
  task: {
    conversation: 'kalla till samtal i ett ärende',
    minutes: 'skriva minnesanteckningar i ett ärende',
    'minutes-answer': 'ta emot svaret på minnesanteckningarna',
    decision: 'besluta i ett ärende',
    closing: 'avsluta ett ärende',
    'breach-report': 'anmäla en personuppgiftsincident',
  },
  done: 'Klart för din del',
  personalDone: 'Du har svarat, eller så behövs det inte längre',
  personalDoneLead: 'Du behöver inte göra något mer här.',
  read: {
    open: { invitation: 'Läs kallelsen', minutes: 'Läs minnesanteckningarna' },
    page: 'Sida {{page}} av {{pages}}',
    next: 'Läs vidare',
    confirm: 'De stämmer',
    refuse: 'Jag bekräftar dem inte …',
    refuseNow: 'Skicka svaret',
    reasonLabel: 'Varför bekräftar du dem inte?',
    reasonMissing: 'Välj varför du inte bekräftar dem.',
    received: 'Jag har läst kallelsen',
    receivedAt: 'Du har bekräftat att du har läst kallelsen, {{at}}.',
    meaning: {
      invitation: 'Du bekräftar bara att du har läst kallelsen. Det betyder inte att du medger något.',
      minutes:
        'Att bekräfta betyder att anteckningarna återger vad som sades. Det betyder inte att du medger något. Du behöver inte bekräfta.',
    },
    unreadable: {
      invitation: 'Kallelsen kan inte visas här. Be din chef om den på papper.',
      minutes: 'Minnesanteckningarna kan inte visas här. Be din chef om dem på papper.',
    },
    reason: {
      'content-disputed': 'De stämmer inte',
      'will-not-confirm': 'Jag vill inte bekräfta',
    },
  },
};
