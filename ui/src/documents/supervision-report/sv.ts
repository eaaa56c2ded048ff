/** What the answers to a supervisory authority say on paper. */
export const supervisionReport = {
  title: 'Kontroll av åtkomst {{year}}',
  reference: 'Underlag för tillsyn {{year}}',
  lead: 'Svar på vad en tillsynsmyndighet frågar om kontrollen av åtkomst. Siffrorna är registrets, vid de tidpunkter som står här. Ingen medarbetare eller klient nämns.',
  scope: 'Omfattar',
  made: 'Framtaget',
  counted: 'Kontrollerna räknade av boten',
};
