import { Button, PageSection } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { getConfig } from '@/lib/config';
import { count } from '@/lib/format';
import { hostOf } from '@/lib/safe-url';
import { EmptyNote } from '@/ui/EmptyNote';
import { ExternalLink } from '@/ui/ExternalLink';
import { loadMarkdown } from '@/ui/Markdown';
import { PageTitle } from '@/ui/PageTitle';
import { Contents } from './Contents';
import './faq.css';
import { FaqNote } from './FaqNote';
import { QuestionItem } from './QuestionItem';
import { SearchBar } from './SearchBar';
import { matching, wordsOf } from './search';
import { useDraft } from './use-draft';
import { useOpen } from './use-open';
import { useText } from './use-text';

/** Where the questions of the build come from, for sites that do not read the FAQ. */
const WEB = 'https://packit.dev/docs/faq';

/** `/faq?q=spec#why-fedora`: Packit's FAQ, searchable, each question with an address. */
export function FaqPage() {
  const draft = useDraft();
  const words = wordsOf(draft.draft);
  const isSearching = words.length > 0;
  const open = useOpen();
  const text = useText(open.isTouched);
  const { questions } = text;
  const found = matching(questions, words);
  const web = getConfig().services.faq?.web ?? WEB;

  const [hasParser, setParser] = useState(false);
  useEffect(() => void loadMarkdown().then(() => setParser(true)), []); // after the first paint
  useEffect(() => {
    if (open.wanted !== '' && open.visit !== '') document.getElementById(open.wanted)?.scrollIntoView();
  }, [open.wanted, open.visit]);

  return (
    <>
      <PageTitle title="FAQ">
        {count(questions.length, 'question')} about Packit, from <ExternalLink href={web}>{hostOf(web)}</ExternalLink>.
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-faq">
        <div className="pb-faq-note pb-quiet" role="status">
          <FaqNote text={text} />
        </div>
        <SearchBar
          draft={draft}
          found={isSearching ? found.length : null}
          total={questions.length}
          isAllOpen={questions.every(({ id }) => open.ids.has(id))}
          onSetAll={(isOpen) => open.setAll(isOpen ? questions.map(({ id }) => id) : [])}
        />
        <div className="pb-faq-columns">
          <Contents questions={found} />
          <div className={hasParser && !text.query.isLoading ? '' : 'pb-faq-settling'}>
            {found.map((question) => (
              <QuestionItem
                key={question.id}
                question={question}
                isOpen={isSearching || open.ids.has(question.id)}
                onToggle={(isOpen) => !isSearching && open.toggle(question.id, isOpen)}
                words={words}
                web={web}
              />
            ))}
            {found.length === 0 && (
              <EmptyNote title="No question has these words">
                Try fewer words, or look at{' '}
                <Button variant="link" isInline onClick={() => draft.commit('')}>
                  all questions
                </Button>
                .
              </EmptyNote>
            )}
          </div>
        </div>
      </PageSection>
    </>
  );
}
