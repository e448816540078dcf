import { Button, PageSection, Skeleton } from '@patternfly/react-core';
import { lazy, Suspense } from 'react';
import { useHref } from 'react-router-dom';
import { getConfig, getConfigFile } from '@/lib/config';
import { paths } from '@/lib/paths';
import { Commit } from '@/ui/Commit';
import { Facts } from '@/ui/Facts';
import { PageTitle } from '@/ui/PageTitle';
import './about.css';
import { ConfigurationPart } from './ConfigurationPart';
import { entriesOf } from './configuration';
import { LicensesPart } from './LicensesPart';
import { Part } from './Part';
import { StoredPart } from './StoredPart';

const CopyFacts = lazy(async () => ({ default: (await import('./CopyFacts')).CopyFacts }));
const ServicePart = lazy(async () => ({ default: (await import('./ServicePart')).ServicePart }));

const commit = import.meta.env.VITE_GIT_SHA ?? '';
const NAME = `Packboard ${__APP_VERSION__}`;

function ThisVersion() {
  const address = new URL(useHref(paths.home()), window.location.href).href;
  const browser = navigator.userAgent;
  const app = commit === '' ? NAME : `${NAME}, commit ${commit}`;
  const entries = entriesOf(getConfig(), getConfigFile());
  return (
    <>
      <Part title="This version">
        <Facts
          label="This version"
          facts={[
            ['Version', __APP_VERSION__],
            ['Commit', commit === '' ? 'not known to the build' : <Commit key="commit" sha={commit} project={null} />],
            ['Site', address],
            ['Browser', browser],
          ]}
        />
        <Suspense
          fallback={
            <Button variant="secondary" size="sm" isDisabled>
              Copy these facts
            </Button>
          }
        >
          <CopyFacts facts={{ app, address, browser, entries }} />
        </Suspense>
      </Part>
      <ConfigurationPart entries={entries} />
    </>
  );
}

/** `/about`: what runs here, against which services, what the browser keeps, and the licenses. */
export function AboutPage() {
  const { services } = getConfig();
  const on = Object.values(services).filter((service) => service !== null && !Array.isArray(service)).length;
  const from = getConfigFile() === null ? 'as it was built' : 'with a config.json of this site';
  return (
    <>
      <PageTitle title="About">
        {NAME}
        {commit !== '' && ` at commit ${commit.slice(0, 7)}`} reads {on} services, {from}.
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-about">
        <ThisVersion />
        {services.packit !== null && (
          <Suspense fallback={<Skeleton height="14rem" screenreaderText="Loading this part" />}>
            <ServicePart />
          </Suspense>
        )}
        <StoredPart />
        <LicensesPart />
      </PageSection>
    </>
  );
}
