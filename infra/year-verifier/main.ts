import { parseYearFile } from '../year-export/year-file.ts';
import type { YearFile } from '../year-export/year-file.ts';
import { verifyYear } from '../year-export/verify-year.ts';
import type { VerifiedYear } from '../year-export/verify-year.ts';
import { element } from './element.ts';
import { reportOf } from './report.ts';
import { pageTexts } from './texts.ts';
import type { PageTexts } from './texts.ts';

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly code: Parameters<PageTexts['refused']>[0] }
  | { readonly kind: 'verified'; readonly file: YearFile; readonly verified: VerifiedYear };

let language: keyof typeof pageTexts = navigator.language.startsWith('sv') ? 'sv' : 'en';
let shown: Shown = { kind: 'nothing' };

const take = async (file: File | undefined): Promise<void> => {
  if (file === undefined) return;
  show({ kind: 'reading' });
  /* What is being done is drawn before it is done: it takes the page's only thread. */
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  let text: string;
  try {
    text = await file.text();
  } catch {
    show({ kind: 'refused', code: 'file-unreadable' });
    return;
  }
  const read = parseYearFile(text);
  if (!read.ok) show({ kind: 'refused', code: read.refusal.code });
  else show({ kind: 'verified', file: read.value, verified: await verifyYear(read.value) });
};

const dropArea = (texts: PageTexts): HTMLElement => {
  const input = element('input', {
    type: 'file',
    accept: '.json,application/json',
    id: 'file',
  }) as HTMLInputElement;
  input.addEventListener('change', () => void take(input.files?.[0]));
  const area = element('label', { class: 'drop', for: 'file' }, element('p', {}, texts.drop), input);
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', () => {
    area.classList.remove('over');
  });
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    void take(event.dataTransfer?.files[0]);
  });
  return area;
};

const outcome = (texts: PageTexts): readonly HTMLElement[] => {
  switch (shown.kind) {
    case 'nothing':
      return [];
    case 'reading':
      return [element('p', { role: 'status' }, texts.reading)];
    case 'refused':
      return [element('p', { role: 'alert', class: 'standing fails' }, texts.refused(shown.code))];
    case 'verified':
      return [reportOf(texts, shown.file, shown.verified)];
  }
};

function show(next: Shown): void {
  shown = next;
  draw();
}

function draw(): void {
  const texts = pageTexts[language];
  document.documentElement.lang = language;
  document.title = `Loggkontroll: ${texts.title}`;
  const other = element('button', { type: 'button' }, texts.other);
  other.addEventListener('click', () => {
    language = language === 'sv' ? 'en' : 'sv';
    draw();
  });
  document
    .getElementById('page')
    ?.replaceChildren(
      other,
      element('h1', {}, texts.title),
      element('p', { class: 'quiet' }, texts.lead),
      dropArea(texts),
      ...outcome(texts),
    );
}

draw();
