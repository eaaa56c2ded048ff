import { randomUUID } from 'node:crypto';
import { errors } from './errors.ts';
import { encodeUtf8, reasonPhrases, utf8, type HttpRequest, type HttpResponse } from './http.ts';

/** `multipart/mixed; boundary=batch_…`, quoted or not. */
function boundaryOf(contentType: string): string | undefined {
  return /boundary="?([^";\s]+)"?/i.exec(contentType)?.[1];
}

interface Section {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Head and content of a section; PnPjs ends lines with LF alone, others with CRLF. */
function readSection(text: string): Section {
  const normal = text.replace(/^\r?\n/, '');
  const end = /\r?\n\r?\n/.exec(normal);
  const head = end ? normal.slice(0, end.index) : normal;
  const headers = head.split(/\r?\n/).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    headers: Object.fromEntries(headers.filter(([name]) => name !== '')),
    content: end ? normal.slice(end.index + end[0].length) : '',
  };
}

function sections(text: string, boundary: string): Section[] {
  return text
    .split(
      new RegExp(`^--${boundary.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?:--)?[ \\t]*\\r?$`, 'm'),
    )
    .slice(1)
    .filter((part) => part.trim() !== '')
    .map(readSection);
}

/** The request a part carries: a request line, headers, and a body if there is one. */
function readPart(section: Section, outer: HttpRequest): HttpRequest {
  const lineEnd = /\r?\n/.exec(section.content);
  const requestLine = section.content.slice(0, lineEnd?.index ?? section.content.length);
  const [, verb, url] = /^([A-Z]+)\s+(\S+)\s+HTTP\/[\d.]+\s*$/i.exec(requestLine) ?? [];
  if (verb === undefined || url === undefined)
    throw errors.invalidQuery('A part of the batch is not a request.');
  const { headers, content } = readSection(
    section.content.slice((lineEnd?.index ?? 0) + (lineEnd?.[0].length ?? 0)),
  );
  const { authorization, cookie } = outer.headers;
  return {
    method: verb.toUpperCase(),
    url,
    headers: {
      ...headers,
      ...(authorization === undefined ? {} : { authorization }),
      ...(cookie === undefined ? {} : { cookie }),
      ...(outer.headers['x-requestdigest'] === undefined
        ? {}
        : { 'x-requestdigest': outer.headers['x-requestdigest'] }),
    },
    body: encodeUtf8(content.replace(/\r?\n\r?\n$/, '').replace(/\r?\n$/, '')),
  };
}

/** Every request of a batch in the order sent; changesets are flattened, as SharePoint answers them. */
export function readBatch(request: HttpRequest): HttpRequest[] {
  const boundary = boundaryOf(request.headers['content-type'] ?? '');
  if (boundary === undefined) throw errors.invalidQuery('The batch names no boundary.');
  return sections(utf8.decode(request.body), boundary).flatMap((section) => {
    const inner = boundaryOf(section.headers['content-type'] ?? '');
    const parts = inner === undefined ? [section] : sections(section.content, inner);
    return parts.map((part) => readPart(part, request));
  });
}

/** Flat parts in order, CRLF throughout, HTTP 200 whatever the parts say. */
export function writeBatch(responses: readonly HttpResponse[]): HttpResponse {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = responses.map(({ status, headers, body }) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
    const text = typeof body === 'string' ? body : utf8.decode(body);
    return [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${String(status)} ${reasonPhrases[status] ?? ''}`,
      ...lines,
      '',
      text,
      '',
    ].join('\r\n');
  });
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`,
  };
}
