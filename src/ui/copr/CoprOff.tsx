import { PageTitle } from '@/ui/PageTitle';

/** The page where Copr is switched off: nothing is asked. */
export function CoprOff({ title }: { title: string }) {
  return <PageTitle title={title}>Copr is switched off in this site's configuration.</PageTitle>;
}
