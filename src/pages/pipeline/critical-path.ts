import type { Instant } from '@/domain/time';
import { endOf, type TimedPart } from './timed';

const isKoji = ({ kind }: TimedPart): boolean => kind === 'koji' || kind === 'koji-downstream';

/** What a part had to wait for, as far as it is known: tests name their builds, else the build of the same chroot counts. */
function before(part: TimedPart, parts: readonly TimedPart[]): readonly TimedPart[] {
  const srpm = parts.filter(({ kind }) => kind === 'srpm');
  switch (part.kind) {
    case 'copr':
    case 'koji':
    case 'koji-downstream':
      return srpm;
    case 'testing-farm': {
      const named = parts.filter(
        (other) =>
          other.id !== null &&
          ((other.kind === 'copr' && part.testedCopr.includes(other.id)) ||
            (isKoji(other) && part.testedKoji.includes(other.id))),
      );
      if (named.length > 0) return named;
      const same = parts.filter(({ kind, name }) => kind === 'copr' && name === part.name);
      return same.length > 0 ? same : parts.filter(isKoji);
    }
    case 'bodhi':
      return parts.filter(isKoji);
    default:
      return [];
  }
}

/** The one that ended last; undefined when no time is known. */
function last(parts: readonly TimedPart[], now: Instant): TimedPart | undefined {
  let found: TimedPart | undefined;
  let latest = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const end = endOf(part, now);
    if (end === null || end <= latest) continue;
    found = part;
    latest = end;
  }
  return found;
}

/**
 * The chain that decided how long the whole took, by the times that are known: from what ended last back through the
 * slowest of what each waited for. First part first; empty when it is less than two parts long.
 */
export function criticalPath(parts: readonly TimedPart[], now: Instant): readonly TimedPart[] {
  const path: TimedPart[] = [];
  let at = last(parts, now);
  while (at !== undefined && !path.includes(at)) {
    path.unshift(at);
    at = last(before(at, parts), now);
  }
  return path.length < 2 ? [] : path;
}
