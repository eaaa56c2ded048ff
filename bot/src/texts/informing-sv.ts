/** What the bot says of informing employees, in Swedish. */
export const informing = {
  read: {
    title: 'Det här gäller när du använder verksamhetssystemet',
    lead: 'Läs punkterna och bekräfta att du har läst dem. Undrar du över något, fråga din chef.',
    confirm: 'Jag har läst',
    task: 'läs vad som gäller för din åtkomst',
    reminder: 'Läs punkterna och bekräfta senast {{due}}.',
    late: 'Du skulle ha bekräftat {{due}}. Läs punkterna och bekräfta nu, det tar en minut.',
    done: 'Tack, det är klart',
    doneLead: 'Du behöver inte göra något mer. Punkterna gäller så länge du har åtkomst.',
  },
  tell: {
    title: 'Informera medarbetare som inte har Teams',
    lead: 'Några på enheten nås inte av ett kort. Gå igenom punkterna med dem, till exempel på en arbetsplatsträff, och pricka av dem i fliken. Där finns en lista att skriva ut.',
    task: 'informera medarbetarna om loggkontroll',
    reminder: 'Alla på enheten ska vara informerade senast {{due}}. Vilka som är kvar ser du i fliken.',
    late: 'Alla på enheten skulle ha varit informerade {{due}}. Vilka som är kvar ser du i fliken. Prata med dem, och pricka av dem där.',
    done: 'Alla på enheten är informerade',
    doneLead: 'Du behöver inte göra något mer. Den som börjar senare får sin egen information.',
  },
  escalation:
    'Alla på en enhet skulle ha varit informerade om loggkontroll {{due}}. Ta upp det med chefen. Vilka som är kvar står i fliken.',
  reviewed: {
    title: 'Din åtkomst är granskad, utan anmärkning',
    lead: 'Din åtkomst under {{period}} granskades som en del av den systematiska kontrollen. Det finns inget att anmärka på. Du behöver inte göra något.',
  },
};
