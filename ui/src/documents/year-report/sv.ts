/** What the year's figures say on paper. */
export const yearReport = {
  title: 'Loggkontroll {{year}}',
  reference: 'Årets siffror {{year}}',
  lead: 'Sammanställning av loggkontroller och begärda loggar under {{year}}, som underlag för årsredovisning och uppföljning.',
  made: 'Framtagen',
  counted: 'Kontrollerna räknade av boten',
  scope: 'Omfattar',
  nameless:
    'Siffrorna räknar kontroller, begäranden och incidenter. Inget här säger något om en enskild medarbetare.',
};
