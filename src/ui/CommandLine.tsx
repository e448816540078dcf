import { useId } from 'react';
import type { Command } from '@/domain/install';
import { CopyButton } from './CopyButton';
import './section.css';

/** A line for a shell with what it does, to be copied. */
export function CommandLine({ command }: { command: Command }) {
  const id = useId();
  return (
    <div>
      <div className="pb-quiet" id={id}>
        {command.purpose}
      </div>
      <div className="pb-command">
        <section className="pb-scroll" tabIndex={0} aria-labelledby={id}>
          <pre className="pb-code">
            <bdi>{command.line}</bdi>
          </pre>
        </section>
        <CopyButton text={command.line} label={`Copy: ${command.purpose}`} />
      </div>
    </div>
  );
}
