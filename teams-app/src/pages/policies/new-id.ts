const longest = 30;

/** A short name for a routine, of the letters of its title: `Vår rutin i Treserva` becomes `var-rutin-i-treserva`. */
export const idFromTitle = (title: string): string => {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return plain.length < 2 ? `rutin-${plain}`.replace(/-+$/, '') : plain;
};
