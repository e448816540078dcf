import type { ServiceVersion } from '@/domain/service-version';
import type { SystemWire } from './schemas-service';

/** Versions as they were given: `1.17.0.post3+g116edc5` names its commit too. */
export const toVersions = (wire: SystemWire): readonly ServiceVersion[] =>
  Object.entries(wire).map(([name, { version, commit }]) => ({ name, version, commit }));
