import type { AllowedNamespace } from '@/domain/project';
import { count } from '@/lib/format';
import type { Entry } from './entries';

const WORDS: Readonly<Record<AllowedNamespace['status'], string>> = {
  approved: 'Approved by hand',
  'approved-automatically': 'Approved automatically',
  waiting: 'Waiting for approval',
  denied: 'Denied',
  unknown: 'Unknown',
};

/** What was decided of a namespace, in words. */
export function allowedWords({ allowed }: Entry): string {
  if (allowed === null) return 'Not on the allowlist';
  const { status, raw } = allowed;
  return status === 'unknown' && raw !== '' ? `Unknown: ${raw.slice(0, 60)}` : WORDS[status];
}

const isApproved = ({ allowed }: Entry): boolean =>
  allowed?.status === 'approved' || allowed?.status === 'approved-automatically';

/** What to show, by the words of the address. */
export const SHOWN = {
  all: { label: 'All', test: () => true },
  installed: { label: 'Installed', test: ({ installation }: Entry) => installation !== null },
  approved: { label: 'Approved', test: isApproved },
  waiting: { label: 'Waiting', test: ({ allowed }: Entry) => allowed?.status === 'waiting' },
  denied: { label: 'Denied', test: ({ allowed }: Entry) => allowed?.status === 'denied' },
} as const satisfies Record<string, { label: string; test: (entry: Entry) => boolean }>;
export type Shown = keyof typeof SHOWN;

interface Known {
  entries: readonly Entry[];
  hasInstallations: boolean;
  hasAllowlist: boolean;
}

/** The page in one sentence; it says only what was read. */
export function namespacesSentence({ entries, hasInstallations, hasAllowlist }: Known): string {
  const number = (test: (entry: Entry) => boolean) => entries.filter(test).length;
  const installed = `${count(number(SHOWN.installed.test), 'account')} installed Packit's GitHub App`;
  const listed = number(({ allowed }) => allowed !== null);
  const allowlist = `${count(listed, 'entry', 'entries')} on the allowlist, ${number(isApproved)} approved, ${number(SHOWN.waiting.test)} waiting and ${number(SHOWN.denied.test)} denied`;
  if (hasInstallations && hasAllowlist) return `${installed}; ${allowlist}.`;
  if (hasInstallations) return `${installed}; the allowlist could not be loaded.`;
  if (hasAllowlist) return `The installations could not be loaded; ${allowlist}.`;
  return 'Neither the installations nor the allowlist could be loaded.';
}
