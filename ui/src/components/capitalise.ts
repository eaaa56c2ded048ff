/** `kvartal 4 2026` as `Kvartal 4 2026`: a text that begins a line begins with a capital. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
