import { Link, useLocation } from 'react-router-dom';
import type { Question } from '@/domain/faq';

/** The questions as links, which open them and go there. */
export function Contents({ questions }: { questions: readonly Question[] }) {
  const { search } = useLocation();
  return (
    <nav aria-label="Questions" className="pb-faq-contents">
      <ol>
        {questions.map(({ id, title }) => (
          <li key={id}>
            <Link to={{ search, hash: `#${encodeURIComponent(id)}` }} preventScrollReset>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
