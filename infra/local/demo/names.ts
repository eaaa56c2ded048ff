import type { Random } from './random.ts';

const givenNames = (
  'Ada Agnes Alma Alva Amir Anton Arvid Asta Astrid Axel Britta Cecilia Dalia David Disa Doris Ebba Edvin Einar ' +
  'Elin Elis Elsa Emil Emma Erika Estelle Fatima Filip Folke Frida Gabriel Gerda Greta Gunnar Gustav Hamid Hanna ' +
  'Hedda Helmer Henrik Hilda Hugo Ida Inga Ingrid Iris Isak Ivar Jamila Jasmin Joel Johan Jonna Josef Juni Kaj ' +
  'Karin Kerstin Klara Lars Leila Lena Leo Linnea Loke Lotta Love Lova Ludvig Majken Malte Maria Marko Matilda ' +
  'Melker Mira Mona Nadja Nils Nora Olle Olof Omar Oskar Petra Pontus Rakel Rasmus Rolf Ronja Rut Sally Samir ' +
  'Sara Selma Signe Sigrid Simon Siv Sixten Stella Sven Svea Tage Tilda Tora Tove Tyra Ulf Vega Vera Vidar Viggo ' +
  'Vilma Viola Yara Ylva Zara Åke Åsa Örjan'
).split(' ');

const surnameBeginnings = (
  'Drak Dröm Exempel Fabel Fantasi Hitte Hitt Jätte Låtsas Lek Luft Måne Mynt Nymf Påhitt Prov Rim Saga Sken ' +
  'Skrock Sägen Test Tomte Troll Tänke Undrings Vätte Älv Önske Övnings'
).split(' ');

const surnameEndings = (
  'berg blad bäck dal fors fält gren gård hed holm kulla kvist lund mark mo ner näs rosen sjö skog stig strand ' +
  'ström torp vall vik viken ås äng'
).split(' ');

/** A person's name. */
export interface Name {
  readonly given: string;
  readonly surname: string;
}

/** Everyday given names with surnames put together from words for what is made up, to be seen through at once. */
export const inventedName = (random: Random): Name => ({
  given: random.pick(givenNames),
  surname: `${random.pick(surnameBeginnings)}${random.pick(surnameEndings)}`,
});

/** Given name and surname, as a person is shown. */
export const fullName = ({ given, surname }: Name): string => `${given} ${surname}`;

/** Lower-case ASCII of a Swedish word. */
export const plainLetters = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z]/g, '');
