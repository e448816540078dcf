import { Content, PageSection, Title } from '@patternfly/react-core';
import type { ReactNode } from 'react';

interface Props {
  /** Heading of the page and, with the app's name, title of the document. */
  title: string;
  /** Title of the document where the heading is not plain. */
  heading?: ReactNode;
  /** The sentence that answers first. */
  children?: ReactNode;
  /** Beside the heading. */
  actions?: ReactNode;
}

/** The one `h1` of a page, the document's title, and the sentence under it. */
export function PageTitle({ title, heading = title, children, actions }: Props) {
  return (
    <PageSection hasBodyWrapper={false} className="pb-page-title">
      <title>{`${title} · Packboard`}</title>
      <Title headingLevel="h1" size="2xl" className="pb-wrap">
        {heading}
      </Title>
      <Content component="p" className="pb-sentence">
        {children}
      </Content>
      {actions}
    </PageSection>
  );
}
