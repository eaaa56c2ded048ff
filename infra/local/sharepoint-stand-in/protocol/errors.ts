/** An answer SharePoint gives instead of a result: it undoes the request and becomes `{"odata.error": …}`. */
export class SharePointError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

const client = 'Microsoft.SharePoint.Client';

const invalidQuery = (message: string) =>
  new SharePointError(400, `-1, ${client}.InvalidClientQueryException`, message);

/** The refusals of SharePoint, named; codes and texts as recorded or documented. */
export const errors = {
  unauthenticated: () =>
    new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', 'Unauthorized.', {
      'WWW-Authenticate': 'Bearer realm="local", client_id="00000003-0000-0ff1-ce00-000000000000"',
    }),
  denied: () =>
    new SharePointError(
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.',
    ),
  digest: () =>
    new SharePointError(
      403,
      '-2130575252, Microsoft.SharePoint.SPException',
      'The security validation for this page is invalid. Click Back in your Web browser, refresh the page, and try your operation again.',
    ),
  webMissing: (path: string) =>
    new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', `404 FILE NOT FOUND: ${path}`),
  resourceMissing: (resource: string) =>
    new SharePointError(
      404,
      `-1, ${client}.ResourceNotFoundException`,
      `Cannot find resource for the request ${resource}.`,
    ),
  methodNotAllowed: (method: string) =>
    new SharePointError(
      405,
      `-1, ${client}.ClientServiceException`,
      `The HTTP method '${method}' cannot be used to access the resource. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
    ),
  listMissing: (title: string, webUrl: string) =>
    new SharePointError(
      404,
      '-1, System.ArgumentException',
      `List '${title}' does not exist at site with URL '${webUrl}'.`,
    ),
  listMissingById: () =>
    new SharePointError(
      404,
      '-2130575322, Microsoft.SharePoint.SPException',
      'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.',
    ),
  itemMissing: () =>
    new SharePointError(
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.',
    ),
  fileMissing: () =>
    new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  fieldMissing: (name: string) =>
    new SharePointError(
      400,
      '-2147024809, System.ArgumentException',
      `Column '${name}' does not exist. It may have been deleted by another user.`,
    ),
  viewMissing: () =>
    new SharePointError(400, '-2147024809, System.ArgumentException', 'The specified view is invalid.'),
  userMissing: () =>
    new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.'),
  userNotResolved: (login: string) =>
    new SharePointError(
      500,
      '-2146232832, Microsoft.SharePoint.SPException',
      `The specified user ${login} could not be found.`,
    ),
  groupMissing: () =>
    new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.'),
  roleMissing: (which: string) =>
    new SharePointError(
      404,
      '-2147024809, System.ArgumentException',
      `The role definition ${which} cannot be found.`,
    ),
  listTitleTaken: () =>
    new SharePointError(
      500,
      '-2130575342, Microsoft.SharePoint.SPException',
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    ),
  nameTaken: (name: string) =>
    new SharePointError(
      500,
      '-2130245363, Microsoft.SharePoint.SPException',
      `A file or folder with the name '${name}' already exists.`,
    ),
  groupNameTaken: () =>
    new SharePointError(
      500,
      '-2130575293, Microsoft.SharePoint.SPException',
      'The specified name is already in use.\n\nPlease try again with a new name.',
    ),
  fieldNameTaken: (name: string) =>
    new SharePointError(
      500,
      '-2130575324, Microsoft.SharePoint.SPDuplicateFieldNameException',
      `A duplicate field name "${name}" was found.`,
    ),
  staleEtag: (given: string, present: string) =>
    new SharePointError(
      412,
      `-1, ${client}.ClientServiceException`,
      `The request ETag value '${given}' does not match the object's ETag value '${present}'.`,
    ),
  threshold: () =>
    new SharePointError(
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.',
    ),
  notUnique: (field: string) =>
    new SharePointError(
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`,
    ),
  invalidText: () =>
    new SharePointError(
      500,
      '-2130575336, Microsoft.SharePoint.SPException',
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
    ),
  invalidQuery,
  unknownProperty: (name: string) => invalidQuery(`The field or property '${name}' does not exist.`),
  unknownBodyProperty: (name: string, type: string) =>
    invalidQuery(
      `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
    ),
  notConvertible: (edm: string) =>
    invalidQuery(
      `Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`,
    ),
  invalidBody: (message: string) => invalidQuery(`Invalid JSON. ${message}`),
  argument: (message: string) => new SharePointError(400, '-2147024809, System.ArgumentException', message),
  /** A rule of SharePoint's whose own code we do not know carries its general code. */
  rule: (message: string) =>
    new SharePointError(500, '-2146232832, Microsoft.SharePoint.SPException', message),
  throttled: (status: number, retryAfter: number) =>
    new SharePointError(
      status,
      '-2147429894, Microsoft.SharePoint.Client.ServiceUnavailableException',
      'The request has been throttled because of server load. Retry later.',
      { 'Retry-After': String(retryAfter) },
    ),
  internal: (message: string) =>
    new SharePointError(500, '-1, System.Exception', `The stand-in failed: ${message}`),
};

export const errorBody = (error: SharePointError): string =>
  JSON.stringify({
    'odata.error': { code: error.code, message: { lang: 'en-US', value: error.message } },
  });
