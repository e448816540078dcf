import { setTimeout } from 'node:timers/promises';
import { collect, isComplete } from './collect';
import { type Machine, Stopped } from './machine';
import { type Options, readOptions, USAGE, UsageError } from './options';
import { createReporter } from './reporter';
import { summaryOf } from './summary';

async function run(options: Options): Promise<number> {
  const reporter = createReporter(process.stderr);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new Stopped(`by ${signal}`)));
  const machine: Machine = {
    fetch: globalThis.fetch,
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }),
    reporter,
  };
  const startedAt = Date.now();
  const outcome = await collect(options, machine, stop);
  for (const line of summaryOf(outcome, (Date.now() - startedAt) / 1000)) reporter.line(line);
  return isComplete(outcome) ? 0 : 1;
}

async function main(): Promise<number> {
  try {
    const args = process.argv.slice(2);
    if (args.includes('--help')) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    return await run(readOptions(args));
  } catch (error) {
    const isUsage = error instanceof UsageError;
    process.stderr.write(isUsage ? `${error.message}\n\n${USAGE}\n` : `The collector failed: ${String(error)}\n`);
    return isUsage ? 2 : 1;
  }
}

process.exitCode = await main();
