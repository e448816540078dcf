import type { Build } from '@/domain/copr';
import { webBuild, webProject, webRepeat, webSettings } from '@/domain/copr-web';
import { isFinal } from '@/domain/status';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';

/** What needs signing in, and so happens at Copr. */
export function CoprLinks({ build, web }: { build: Build; web: string }) {
  const { id, owner, project, status } = build;
  return (
    <Section title="At Copr">
      <p className="pb-quiet">To change something, sign in there.</p>
      <ul className="pb-copr-links">
        <li>
          <ExternalLink href={webBuild(web, id)}>
            {isFinal(status) ? 'Delete this build' : 'Cancel this build'}
          </ExternalLink>
        </li>
        <li>
          <ExternalLink href={webRepeat(web, owner, project, id)}>Build the same again</ExternalLink>
        </li>
        <li>
          <ExternalLink href={webProject(web, owner, project)}>The project</ExternalLink>
        </li>
        <li>
          <ExternalLink href={webSettings(web, owner, project)}>Its settings</ExternalLink>
        </li>
      </ul>
    </Section>
  );
}
