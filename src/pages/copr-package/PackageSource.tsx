import type { CoprPackage } from '@/domain/copr';
import { safeUrl } from '@/lib/safe-url';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { Section } from '@/ui/Section';
import { factsOf, kindWords } from './source-words';

function Value({ text }: { text: string }) {
  if (text.includes('\n'))
    return (
      <section className="pb-scroll" tabIndex={0} aria-label="Text">
        <pre className="pb-code">{text}</pre>
      </section>
    );
  const shown = <bdi className="pb-code pb-wrap">{text}</bdi>;
  return safeUrl(text) === null ? shown : <ExternalLink href={text}>{shown}</ExternalLink>;
}

/** What the package is built from, and whether by itself. */
export function PackageSource({ source, isRebuiltAutomatically, id }: CoprPackage) {
  return (
    <Section title="Source">
      <Facts
        label="Source"
        facts={[
          ['Comes from', kindWords(source.kind)],
          ['Auto-rebuild', isRebuiltAutomatically ? 'On: a webhook builds it' : 'Off'],
          ...factsOf(source).map(([name, text]) => [name, <Value key={name} text={text} />] as const),
          ['Id', id],
        ]}
      />
    </Section>
  );
}
