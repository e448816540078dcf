import CodeBranchIcon from '@patternfly/react-icons/dist/esm/icons/code-branch-icon';
import CubeIcon from '@patternfly/react-icons/dist/esm/icons/cube-icon';
import GithubIcon from '@patternfly/react-icons/dist/esm/icons/github-icon';
import GitlabIcon from '@patternfly/react-icons/dist/esm/icons/gitlab-icon';
import TagIcon from '@patternfly/react-icons/dist/esm/icons/tag-icon';
import type { ComponentType } from 'react';
import { type Forge, forgeOf } from '@/domain/project';

const ICONS: Readonly<Record<Forge, ComponentType>> = {
  github: GithubIcon,
  gitlab: GitlabIcon,
  pagure: CubeIcon,
  'release-monitoring': TagIcon,
  other: CodeBranchIcon,
};

/** The forge as an icon with its host as text alternative. */
export function ForgeIcon({ forge }: { forge: string }) {
  const Icon = ICONS[forgeOf(forge)];
  return (
    <span className="pb-forge" title={forge}>
      <Icon />
      <span className="pf-v6-screen-reader">{forge} </span>
    </span>
  );
}
