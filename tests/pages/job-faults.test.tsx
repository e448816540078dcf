import { screen } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW_S } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const KINDS = [
  'srpm',
  'koji',
  'koji-downstream',
  'koji-tag-request',
  'testing-farm',
  'propose-downstream',
  'pull-from-upstream',
  'bodhi',
  'openscanhub',
  'log-detective',
];

describe.each(KINDS)('/jobs/%s', (kind) => {
  test('survives hostile answers', async () => {
    renderApp(`/jobs/${kind}/900006`);
    expect(await screen.findByText('Project', { selector: 'dt *' })).toBeVisible();
    expect(document.querySelector('main img, main script, main [href^="javascript"]')).toBeNull();
  });

  test('says which service fails, and an unknown id', async () => {
    const { unmount } = renderApp(`/jobs/${kind}/900503`);
    expect(await screen.findByText(/Packit answered 503/)).toBeVisible();
    unmount();
    renderApp(`/jobs/${kind}/900404`);
    expect(await screen.findByText(/^Packit knows no .* 900404\.$/)).toBeVisible();
  });
});
