/** What the bot says of authorisation reviews, in Swedish. */
export const authorisation = {
  toOpen: {
    title: 'Dags att påbörja behörighetskontrollerna',
    lead: 'Påbörja dem för alla enheter på en gång i fliken. Säg där vilka enheter som också ska gå igenom skyddade personer.',
  },
  together: {
    list: {
      title: 'Behörighetslistor att ta fram',
      lead: 'Ta ut listorna ur verksamhetssystemet och lägg in dem i fliken. Där står vilka enheter det gäller. Skicka dem aldrig i chatt eller e-post.',
    },
    close: {
      title: 'Behörighetskontroller att signera',
      lead: 'Läs protokollen i fliken och signera. Där står vilka enheter som är klara.',
    },
  },
  alone: {
    list: {
      title: 'En behörighetslista att ta fram',
      lead: 'Ta ut listan ur verksamhetssystemet och lägg in den i fliken. Skicka den aldrig i chatt eller e-post.',
    },
    close: {
      title: 'En behörighetskontroll att signera',
      lead: 'Läs protokollet i fliken och signera.',
    },
  },
  waits: {
    decide: {
      title: 'En behörighetslista väntar på ditt svar',
      lead: 'Gå igenom den i fliken, och svara vilka som ska ha kvar sin behörighet. Skriv inga namn i chatt eller e-post.',
    },
    'carry-out': {
      title: 'Behörigheter att ändra eller avsluta',
      lead: 'Svaret på listan har kommit. Vad som ska göras, och för vem, står i fliken.',
    },
  },
  order: {
    begun: {
      title: 'Behörigheterna för {{unit}} gås igenom',
      lead: 'Den lokala supporten tar nu fram listan över vilka som har behörighet. När den finns får du ett kort. Då lägger du till, ändrar och avslutar i fliken. Skriv inga namn här.',
    },
    running: {
      title: '{{unit}} gås redan igenom',
      lead: 'Lägg till, ändra och avsluta där, när listan finns. Skriv inga namn här.',
    },
    'done-today': {
      title: '{{unit}} är redan genomgången i dag',
      lead: 'Skriv till mig igen i morgon, om något mer ska ändras.',
    },
    ordering: {
      title: 'Beställ, ändra eller avsluta behörighet på {{unit}}',
      lead: 'Öppna fliken och skriv där vem det gäller. Beställningen är öppen inom en minut. Skriv inga namn här.',
    },
    words: { 'access-review': 'behörigheter', 'access-order': 'beställ behörighet' },
    which: {
      title: 'Vilken enhet gäller det?',
      lead: 'Skriv **{{words}}** och enhetens namn. Det här är dina enheter:\n\n{{units}}',
    },
    'not-yours': {
      title: 'Det är inte du som beställer behörigheter',
      lead: 'Där rutinen har löpande beställningar gör verksamhetschefen det. Står fel person i Funktioner kan en administratör ändra det.',
    },
  },
  carryOutOrder: {
    title: 'En beställd behörighet att åtgärda',
    lead: 'Vad som ska göras, och för vem, står i fliken. Bekräfta där när det är gjort.',
  },
  closeOrder: {
    title: 'En beställning av behörighet att avsluta',
    lead: 'En brist i sekretess är anmäld. Bedöm den i fliken och avsluta beställningen.',
  },
  answered: {
    title: 'Behörighetslistan är besvarad',
    lead: 'Det finns inget för dig att åtgärda.',
  },
  orderDone: {
    title: 'Behörigheten du beställde är ordnad',
    lead: 'Den är ändrad i verksamhetssystemet och bekräftad. Du behöver inte göra något mer.',
  },
  flawFound: {
    title: 'En brist i sekretess att bedöma',
    lead: 'Någon i en behörighetskontroll har anmält den. Bedöm i fliken om den är en personuppgiftsincident, innan kontrollen signeras.',
    leadOfOrder:
      'Någon har anmält den vid en beställning av behörighet. Bedöm i fliken om den är en personuppgiftsincident.',
  },
  flawAssessed: {
    title: 'Bristen som du anmälde är bedömd',
    lead: 'Du behöver inte göra något mer.',
  },
  escalation:
    'Det gäller att {{task}}. Det skulle ha varit klart {{due}}. Påminn den som ska göra det, eller den som planerar behörighetskontrollerna.',
  task: {
    open: 'påbörja behörighetskontrollerna',
    list: 'ta fram behörighetslistor',
    decide: 'svara på en behörighetslista',
    'carry-out': 'ändra eller avsluta behörigheter',
    close: 'signera behörighetskontroller',
    'assess-flaw': 'bedöma en brist i sekretess',
  },
  orderTask: {
    decide: 'skriva klart en beställning av behörighet',
    'carry-out': 'åtgärda en beställning av behörighet',
    close: 'avsluta en beställning av behörighet',
  },
  done: 'Klart för din del',
};
