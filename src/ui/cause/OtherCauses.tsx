import { Link } from 'react-router-dom';
import { count } from '@/lib/format';
import { briefText } from './brief-text';
import { CATEGORY_WORDS, CONFIDENCE_WORDS } from './category-words';
import { linesPath } from './cause-place';
import { Evidence } from './Evidence';
import type { CauseTarget, ReadLog, ShownCause } from './reason';

interface Props {
  target: CauseTarget;
  log: ReadLog;
  causes: readonly ShownCause[];
}

/** What else the log names, folded: best first. */
export function OtherCauses({ target, log, causes }: Props) {
  if (causes.length === 0) return null;
  return (
    <details className="pb-cause-others">
      <summary>{count(causes.length, 'more possible reason')}</summary>
      <ul>
        {causes.map(({ line, category, confidence, text, evidence, around }) => (
          <li key={line}>
            <p className="pb-quiet">
              {CATEGORY_WORDS[category]}, {CONFIDENCE_WORDS[confidence]},{' '}
              <Link to={linesPath(target, log.key, evidence)}>line {line}</Link>
            </p>
            <details>
              <summary className="pb-code pb-wrap">
                <bdi>{briefText(text)}</bdi>
              </summary>
              <Evidence
                target={target}
                log={log.key}
                quoted={around}
                cause={line}
                evidence={evidence}
                label={`Lines around ${line}`}
              />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
