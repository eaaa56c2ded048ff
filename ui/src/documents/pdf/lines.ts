/** Between letters of compound words and addresses, after the sign that joins them. */
const inside = /(?<=[\p{L}\p{N}][-–/@._])(?=\p{L})/u;

const clusters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

type Width = (text: string) => number;

/** A word that fits nowhere, in parts that do: at its joints, else wherever a line is full. */
const parted = (word: string, width: number, widthOf: Width): readonly string[] => {
  if (widthOf(word) <= width) return [word];
  const joints = word.split(inside);
  if (joints.length > 1) return joints.flatMap((part) => parted(part, width, widthOf));
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of clusters.segment(word)) {
    const own = widthOf(segment);
    if (part !== '' && used + own > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += own;
  }
  return part === '' ? parts : [...parts, part];
};

/** Lines of one stretch of text without line ends. A line broken at a space keeps it, so that words are told apart. */
const stretchLines = (text: string, width: number, widthOf: Width): readonly string[] => {
  const lines: string[] = [];
  const space = widthOf(' ');
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/u).filter((part) => part !== '')) {
    for (const [index, part] of parted(word, width, widthOf).entries()) {
      const own = widthOf(part);
      const gap = line === '' || index > 0 ? 0 : space;
      if (line !== '' && used + gap + own > width) {
        lines.push(index > 0 ? line : `${line} `);
        line = part;
        used = own;
      } else {
        line += (gap > 0 ? ' ' : '') + part;
        used += gap + own;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
};

/** Text broken into lines no wider than `width`. Words stay whole where they fit on a line of their own. */
export const brokenLines = (text: string, width: number, widthOf: Width): readonly string[] =>
  text
    .split('\n')
    .flatMap((stretch) => stretchLines(stretch, width, widthOf))
    .filter((line) => line !== '');

/** The widest part of a text that is never broken. */
export const longestWord = (text: string, widthOf: Width): number =>
  text.split(/[ \n]+/u).reduce((most, word) => Math.max(most, widthOf(word)), 0);

/** The width of a text that is broken at its own line ends only. */
export const unbroken = (text: string, widthOf: Width): number => {
  const space = widthOf(' ');
  return text
    .split('\n')
    .map((stretch) => stretch.split(' ').reduce((sum, word) => sum + widthOf(word) + space, -space))
    .reduce((most, width) => Math.max(most, width), 0);
};
