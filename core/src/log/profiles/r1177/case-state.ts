const closed = /(?<![\p{L}])(?<!(ej|inte|icke) )(avsluta[dt]|stäng[dt]|arkivera[dt])(?![\p{L}])/u;
const deceased = /(?<![\p{L}])avlid(en|et|na)(?![\p{L}])/u;

const plain = (text: string): string => text.toLowerCase().normalize('NFC');

/** Whether a case was closed when it was opened. Source: R1177 3.3.1. */
export const isClosed = (state: string): boolean => closed.test(plain(state));

/** Whether the one whom the case concerns was deceased then. Source: R1177 3.3.1.1. */
export const isDeceased = (state: string): boolean => deceased.test(plain(state));
