import type { ServiceVersion } from '@/domain/service-version';
import type { RequestOptions } from '@/lib/http';
import { ask } from './client';
import { system } from './schemas-service';
import { toVersions } from './to-service';

/** The programs that the service runs (`GET /system`); none: it does not tell. Rejects with an `ApiError`. */
export const fetchSystem = async (options: RequestOptions): Promise<readonly ServiceVersion[]> =>
  toVersions(await ask('/system', system, options));
