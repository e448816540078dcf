import type { Metric } from '@/domain/hourly';
import type { MetricWire } from './schemas';

const MOST_HOURS = 24;

/** Times come in epoch seconds. */
export const toMetric = (wire: MetricWire): Metric =>
  Array.isArray(wire)
    ? { kind: 'hours', counts: wire.slice(-MOST_HOURS) }
    : { kind: 'now', value: wire.value, at: wire.at === null ? null : wire.at * 1000 };
