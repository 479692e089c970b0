// What to write into the settings of a server so that it says what it should, by the code of the remark. They are in the
// words of the files for servers that are delivered.

import type {Remark} from './remark.ts';

/** By server, the line and where it belongs. */
export type ServerLines = Readonly<Record<'nginx' | 'Apache' | 'IIS (web.config)', string>>;

const type: ServerLines = {
  nginx: 'types { application/json json; }',
  Apache: 'AddType application/json .json',
  'IIS (web.config)':
    '<remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />',
};
const otherSites: ServerLines = {
  nginx: 'add_header Access-Control-Allow-Origin "*" always;',
  Apache: 'Header always set Access-Control-Allow-Origin "*"',
  'IIS (web.config)': '<add name="Access-Control-Allow-Origin" value="*" />',
};
const keeping: ServerLines = {
  nginx: 'add_header Cache-Control "no-cache" always;',
  Apache: 'Header always set Cache-Control "no-cache"',
  'IIS (web.config)': '<clientCache cacheControlMode="DisableCache" />',
};
const compressing: ServerLines = {
  nginx: 'gzip on; gzip_types application/json;',
  Apache: 'AddOutputFilterByType DEFLATE application/json',
  'IIS (web.config)': '<urlCompression doStaticCompression="true" />',
};

const byCode: Readonly<Record<string, ServerLines>> = {
  'content-type': type,
  cors: otherSites,
  'cors-not-asked': otherSites,
  'not-cached': keeping,
  'cached-long': keeping,
  'not-compressed': compressing,
};

export function serverLinesFor({code}: Remark): ServerLines | undefined {
  return byCode[code];
}
