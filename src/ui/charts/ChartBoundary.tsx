import { Component, type ReactNode } from 'react';

/** A chart that cannot be drawn (its code did not arrive, say) takes nothing else with it. */
export class ChartBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <p className="pb-quiet">The chart could not be drawn. Its numbers are in the table.</p>;
  }
}
