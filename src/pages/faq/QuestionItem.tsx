import { Title } from '@patternfly/react-core';
import { useHref } from 'react-router-dom';
import type { Question } from '@/domain/faq';
import { paths } from '@/lib/paths';
import { CopyButton } from '@/ui/CopyButton';
import { ExternalLink } from '@/ui/ExternalLink';
import { Markdown } from '@/ui/Markdown';
import { MarkedText } from './MarkedText';

interface Props {
  question: Question;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  words: readonly string[];
  /** The FAQ's own page. */
  web: string;
}

/** A question that opens to its answer. Browsers open it by themselves when their search finds something inside. */
export function QuestionItem({ question: { id, title, answer }, isOpen, onToggle, words, web }: Props) {
  const address = new URL(useHref(paths.faq()), window.location.href).href;
  return (
    <details id={id} className="pb-faq-item" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <Title headingLevel="h2" size="md" className="pb-wrap">
          <MarkedText text={title} words={words} />
        </Title>
      </summary>
      {isOpen && (
        <div className="pb-faq-answer">
          <Markdown text={answer} base={web} words={words} />
          <p className="pb-faq-links pb-quiet">
            <span>
              Link to this question <CopyButton text={`${address}#${encodeURIComponent(id)}`} label="Copy the link" />
            </span>
            <ExternalLink href={`${web}#${encodeURIComponent(id)}`}>On Packit’s site</ExternalLink>
          </p>
        </div>
      )}
    </details>
  );
}
