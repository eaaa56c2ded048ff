import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DocumentPersonRegular } from '@fluentui/react-icons/svg/document-person';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key';
import { SearchInfoRegular } from '@fluentui/react-icons/svg/search-info';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import type { FluentIcon } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router-dom';
import { useSession } from '../session/index.ts';
import { placesFor } from './places.ts';
import type { Place } from './places.ts';

const icons: Readonly<Record<Place['name'], FluentIcon>> = {
  overview: HomeRegular,
  plan: CalendarLtrRegular,
  orders: MailInboxRegular,
  review: DocumentSearchRegular,
  targeted: SearchInfoRegular,
  cases: FolderOpenRegular,
  extracts: DocumentPersonRegular,
  authorisations: PersonKeyRegular,
  controls: ClipboardTaskListLtrRegular,
  policies: BookRegular,
};

const narrow = '@media (max-width: 599px)';

const useStyles = makeStyles({
  nav: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: '0 auto',
    padding: `0 ${tokens.spacingHorizontalXXL}`,
    maxWidth: '1160px',
    boxSizing: 'border-box',
    [narrow]: { padding: 0, gap: 0, overflowX: 'auto', scrollbarWidth: 'thin' },
  },
  // Where not all have room, the last is cut in two: that shows that there are more.
  item: { [narrow]: { flex: '1 0 62px' } },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    marginTop: '3px',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    [narrow]: {
      flexDirection: 'column',
      gap: '2px',
      padding: `${tokens.spacingVerticalXS} 0`,
      fontSize: '11px',
      lineHeight: '14px',
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  icon: { flexShrink: 0 },
});

/** The pages this person has something to do on. */
export const Navigation = () => {
  const { t } = useTranslation();
  const { roles, policies, ownWord } = useSession();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav className={styles.nav} aria-label={t('product')}>
      <ul className={styles.list} ref={list}>
        {placesFor(roles, policies, ownWord).map(({ name, path }) => {
          const Icon = icons[name];
          return (
            <li key={name} className={styles.item}>
              <NavLink
                to={`/${path}`}
                end={path === ''}
                className={({ isActive }) => mergeClasses(styles.link, isActive && styles.here)}
              >
                <Icon className={styles.icon} fontSize={20} aria-hidden />
                {t(`pages.${name}`)}
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
