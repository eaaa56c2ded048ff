const key = 'loggkontroll.person';

/** Who one is on this computer: `?person=`, kept for this browser tab. */
export const persona = (): string | undefined => {
  const asked = new URLSearchParams(window.location.search).get('person');
  if (asked !== null) window.sessionStorage.setItem(key, asked);
  return window.sessionStorage.getItem(key) ?? undefined;
};
