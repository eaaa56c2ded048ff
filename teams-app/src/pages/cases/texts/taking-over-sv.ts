/** How a case comes to somebody: opened by a manager, handed over, opened again; and whom nobody knows. */
export const takingOverSv = {
  handOver: {
    title: 'Lämna över ärendet',
    body: 'Den nya ansvariga får ett meddelande, och kommer inom några minuter åt ärendet och handlingarna. Den som har ärendet nu gör det inte längre.',
    who: 'Ny ansvarig',
    choose: 'Välj person',
    above: 'Den ansvarigas chef',
    everyone: 'Alla',
    why: 'Varför?',
    reason: {
      leaves: 'Den ansvariga slutar eller byter arbete',
      'on-long-leave': 'Den ansvariga är borta länge',
      biased: 'Den ansvariga är jävig',
      'belongs-elsewhere': 'Ärendet hör till någon annan',
    },
    go: 'Lämna över',
    done: 'Ärendet är överlämnat.',
  },
  unknown: {
    title: 'Boten vet inte vem som är {{parties}}.',
    body: 'Ingen är inlagd i registret Funktioner, så ingen får besked automatiskt. Kontakta dem själv när det är dags och anteckna det under Åtgärder. När den som administrerar Loggkontroll har lagt in dem får de besked också i det här ärendet.',
  },
  ask: {
    button: 'Öppna ett ärende',
    title: 'Öppna ett ärende',
    lead: 'För en misstanke som inte kommer från en granskning. Vem det gäller anger du i ärendet när det är öppnat, inte här.',
    unit: 'Vilken verksamhet gäller det?',
    discovered:
      'När fick organisationen veta det? De 72 timmarna för en personuppgiftsincident räknas därifrån.',
    go: 'Öppna ärendet',
    coming: 'Ärendet öppnas. Det tar högst någon minut, och sidan visar när det är klart.',
    notYours: {
      title: 'Du har ingen verksamhet att öppna ett ärende för',
      body: 'Ärenden öppnas av chefen för verksamheten, eller av den som enligt rutinen beslutar i dem. Vänd dig till chefen där det har hänt.',
    },
  },
  reopen: {
    title: 'Öppna ärendet igen',
    body: 'Vid nya uppgifter börjar allt om, också de 72 timmarna. Annars tas bara beslutet tillbaka.',
    label: 'Varför?',
    reason: {
      'new-facts': 'Nya uppgifter',
      'closed-in-error': 'Avslutat av misstag',
      'decision-challenged': 'Beslutet är ifrågasatt',
    },
    confirm: 'Öppna igen',
    done: 'Ärendet är öppet igen.',
  },
};
