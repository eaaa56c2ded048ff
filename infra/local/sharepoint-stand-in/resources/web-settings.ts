import type { Settable } from '../protocol/merge-properties.ts';

/** What a new web has until somebody says otherwise; as a modern team site without a group is made. */
export const webDefaults: Readonly<Record<string, unknown>> = {
  AllowRssFeeds: true,
  Configuration: 3,
  CustomMasterUrl: '',
  Description: '',
  EnableMinimalDownload: false,
  HorizontalQuickLaunch: false,
  IsMultilingual: true,
  Language: 1053,
  MasterUrl: '',
  NoCrawl: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  RecycleBinEnabled: true,
  SiteLogoUrl: null,
  SyndicationEnabled: true,
  TreeViewEnabled: false,
  UIVersion: 15,
  UIVersionConfigurationEnabled: false,
  WebTemplate: 'STS',
};

export const webSelectedOnly: Readonly<Record<string, unknown>> = {
  ExcludeFromOfflineClient: false,
  MembersCanShare: true,
  RequestAccessEmail: '',
  UseAccessRequestDefault: false,
  SearchScope: 0,
  CommentsOnSitePagesDisabled: false,
};

export const webSettable: Settable = {
  Title: 'string',
  Description: 'string',
  ExcludeFromOfflineClient: 'boolean',
  MembersCanShare: 'boolean',
  NoCrawl: 'boolean',
  QuickLaunchEnabled: 'boolean',
  RequestAccessEmail: 'string',
  SearchScope: 'number',
  SiteLogoUrl: 'string',
  TreeViewEnabled: 'boolean',
  UseAccessRequestDefault: 'boolean',
  CommentsOnSitePagesDisabled: 'boolean',
};

/** `GroupId` is all zeros where no Microsoft 365 group belongs to the site. */
export const siteDefaults: Readonly<Record<string, unknown>> = {
  AllowDesigner: true,
  AllowMasterPageEditing: false,
  AllowRevertFromTemplate: false,
  Classification: '',
  CompatibilityLevel: 15,
  DisableCompanyWideSharingLinks: 1,
  GroupId: '00000000-0000-0000-0000-000000000000',
  HubSiteId: '00000000-0000-0000-0000-000000000000',
  IsHubSite: false,
  MaxItemsPerThrottledOperation: 5000,
  NeedsB2BUpgrade: false,
  ReadOnly: false,
  SensitivityLabel: '00000000-0000-0000-0000-000000000000',
  ShareByEmailEnabled: false,
  ShareByLinkEnabled: false,
  ShowPeoplePickerSuggestionsForGuestUsers: false,
  ShowUrlStructure: false,
  TrimAuditLog: true,
  UIVersionConfigurationEnabled: false,
};

export const siteSettable: Settable = {
  Classification: 'string',
  DisableCompanyWideSharingLinks: 'number',
  ShareByEmailEnabled: 'boolean',
  ShareByLinkEnabled: 'boolean',
  ShowPeoplePickerSuggestionsForGuestUsers: 'boolean',
};
