import type { ServiceVersion } from '@/domain/service-version';
import type { Entry } from './configuration';

/** `1.17.0 (116edc5)`: the commit only where the version does not name it. */
export const versionText = ({ version, commit }: ServiceVersion): string => {
  if (version === null) return commit ?? 'not told';
  return commit === null || version.includes(commit) ? version : `${version} (${commit})`;
};

export const originText = ({ isFromFile }: Entry): string => (isFromFile ? 'config.json' : 'compiled in');

export interface Facts {
  app: string;
  address: string;
  browser: string;
  entries: readonly Entry[];
  /** undefined: not known (yet). */
  versions: readonly ServiceVersion[] | undefined;
}

/** Everything that a bug report wants to know, as plain text. Nothing but what the page shows. */
export function reportText({ app, address, browser, entries, versions }: Facts): string {
  const service =
    versions === undefined
      ? ['not known']
      : versions.map((one) => `${one.name} ${versionText(one)}`).concat(versions.length === 0 ? ['not told'] : []);
  return [
    app,
    `Site: ${address}`,
    `Browser: ${browser}`,
    `Packit Service: ${service.join(', ')}`,
    'Configuration:',
    ...entries.map((entry) => `  ${entry.field} = ${entry.value ?? 'off'} (${originText(entry)})`),
    '',
  ].join('\n');
}
