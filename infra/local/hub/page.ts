import { formatDay, formatMonth, languages, type Language } from '@loggkontroll/ui/texts';
import { localOf, type IsoInstant } from '@loggkontroll/core/calendar';
import { castGroups, type CastMember } from './cast.ts';
import type { PossibleMove } from './clock-moves.ts';
import { html, nothing, type Html } from './html.ts';
import { style } from './style.ts';
import { hubTexts, type HubTexts } from './texts.ts';

/** Addresses of what one can open as somebody. */
export interface PersonLinks {
  readonly tab: string;
  readonly teams: string;
  readonly registration: string;
  readonly internalControl: string;
}

/** Everything that the start page shows. */
export interface HubState {
  readonly municipality: string;
  readonly now: IsoInstant;
  readonly moves: readonly PossibleMove[];
  readonly cast: readonly CastMember[];
  /** How many records wait for a person. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly linksOf: (personId: string) => PersonLinks;
  /** The log administrator's files, by month. */
  readonly months: readonly { readonly month: string; readonly files: readonly string[] }[];
}

/** The start page in one language. */
export const hubPage = (state: HubState, language: Language): string => {
  const texts = hubTexts[language];
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${texts.title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <div>
            <h1>${texts.title}</h1>
            <p class="quiet">
              ${texts.lead(state.municipality)}
              <a href="/?lang=${other}" lang="${other}" hreflang="${other}">${texts.otherLanguage}</a>
            </p>
          </div>
        </header>
        <main>
          ${clock(state, language, texts)}
          <h2>${texts.people}</h2>
          ${castGroups.map((group) => {
            const members = state.cast.filter((member) => member.group === group);
            return members.length === 0
              ? nothing
              : people(texts.groups[group], members, { state, language, texts });
          })}
          <h2>${texts.files}</h2>
          <p class="quiet">${texts.filesNote}</p>
          ${state.months.map(({ month, files }) => monthFiles(month, files, language))}
          <footer>
            <p class="quiet">${texts.reset} <code>npm start -- --reset</code></p>
          </footer>
        </main>
      </body>
    </html> `.html;
};

function monthFiles(month: string, files: readonly string[], language: Language): Html {
  return html`<h3>${formatMonth(language, month)}</h3>
    <ul>
      ${files.map((name) => html`<li><a href="/demo/${month}/${name}" download>${name}</a></li>`)}
    </ul> `;
}

function clock({ now, moves }: HubState, language: Language, texts: HubTexts): Html {
  const { date, time } = localOf(now);
  return html`<h2>${texts.clock}</h2>
    <p class="clock"><time datetime="${now}">${texts.clockIs(formatDay(language, date, now), time)}</time></p>
    <p class="quiet">${texts.clockNote}</p>
    <form method="post" action="/clock">
      ${moves.map(
        ({ move, to }) =>
          html`<button name="to" value="${to}">
            ${texts.move[move]} <span>${texts.moveTo(formatDay(language, localOf(to).date, now))}</span>
          </button> `,
      )}
    </form> `;
}

interface Surroundings {
  readonly state: HubState;
  readonly language: Language;
  readonly texts: HubTexts;
}

function people(heading: string, members: readonly CastMember[], surroundings: Surroundings): Html {
  return html`<h3>${heading}</h3>
    <ul class="cards">
      ${members.map((member) => card(member, surroundings))}
    </ul> `;
}

function card(member: CastMember, { state, language, texts }: Surroundings): Html {
  const { tab, teams, registration, internalControl } = state.linksOf(member.personId);
  const waits = state.waiting.get(member.personId) ?? 0;
  const link = (href: string, what: string) =>
    html`<a href="${href}" target="_blank" aria-label="${texts.openAs(what, member.name)}">${what}</a>`;
  return html`<li class="card">
    <div>
      <span class="name">${member.name}</span
      >${waits === 0 ? nothing : html`<span class="waits">${texts.waits(waits)}</span>`}
    </div>
    <div class="quiet">
      ${[member.title[language], member.responsibleFor.join(', ')].filter((part) => part !== '').join(' · ')}
    </div>
    <div class="links">
      ${link(tab, texts.tab)}${link(teams, texts.teams)}${link(registration, texts.registration)}${link(internalControl, texts.internalControl)}
    </div>
  </li> `;
}
