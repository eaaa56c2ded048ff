import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { FluentProvider, IdPrefixProvider } from '@fluentui/react-components';
import { addTexts, createTexts, languageOf } from '@loggkontroll/ui/texts';
import type { Translations } from '@loggkontroll/ui/texts';
import type { i18n } from 'i18next';
import type { ReactElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { I18nextProvider } from 'react-i18next';
import { isAddress } from './address';
import { lookOf } from './look-of';
import { openSession } from './session';
import type { Session } from './session';
import { shellTexts } from './texts';

/** What a page's editor may set. */
export interface SuiteProperties {
  /** Empty where the web part stands on the Register's own site. */
  readonly registerUrl: string;
}

/** A field of the property pane. */
export type SettingField = ReturnType<typeof PropertyPaneTextField>;

/** What both web parts share: the page's theme and language, the session, the settings. */
export abstract class SuiteWebPart<
  Properties extends SuiteProperties = SuiteProperties,
> extends BaseClientSideWebPart<Properties> {
  private texts: i18n | undefined;
  private section: IReadonlyTheme | undefined;
  private session: { readonly registerUrl: string; readonly value: Session } | undefined;

  /** The web part's own texts, by namespace. */
  protected abstract readonly translations: Readonly<Record<string, Translations<object>>>;

  /** What the web part shows. */
  protected abstract surface(session: Session): ReactElement;

  /** What a page's editor may set besides the Register's address. */
  protected ownSettings(): readonly SettingField[] {
    return [];
  }

  /** A text of the web parts' own, in the page's language. */
  protected say(key: keyof LoggkontrollTexts['webPart']): string {
    return this.texts?.getFixedT(null, 'webPart')(key) ?? '';
  }

  public override onInit(): Promise<void> {
    const texts = createTexts(languageOf(this.context.pageContext.cultureInfo.currentUICultureName));
    for (const [name, translations] of Object.entries({ ...this.translations, webPart: shellTexts })) {
      addTexts(texts, name, translations);
    }
    this.texts = texts;
    return Promise.resolve();
  }

  public override render(): void {
    if (!this.texts) return;
    const { theme, framed } = lookOf(this.section);
    render(
      <I18nextProvider i18n={this.texts}>
        <IdPrefixProvider value={`loggkontroll-${this.instanceId}-`}>
          <FluentProvider
            theme={theme}
            data-mode={DisplayMode[this.displayMode]}
            {...(framed && { style: { padding: '16px', borderRadius: '4px' } })}
          >
            {this.surface(this.openSession())}
          </FluentProvider>
        </IdPrefixProvider>
      </I18nextProvider>,
      this.domElement,
    );
  }

  protected override onThemeChanged(section: IReadonlyTheme | undefined): void {
    this.section = section;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          groups: [
            {
              groupFields: [
                PropertyPaneTextField('registerUrl', {
                  label: this.say('address'),
                  description: this.say('addressHint'),
                  deferredValidationTime: 500,
                  onGetErrorMessage: (value: string) =>
                    value.trim() === '' || isAddress(value) ? '' : this.say('addressWrong'),
                }),
                ...this.ownSettings(),
              ],
            },
          ],
        },
      ],
    };
  }

  private openSession(): Session {
    const { registerUrl } = this.properties;
    if (this.session?.registerUrl !== registerUrl) {
      this.session = { registerUrl, value: openSession(this.context, registerUrl) };
    }
    return this.session.value;
  }
}
