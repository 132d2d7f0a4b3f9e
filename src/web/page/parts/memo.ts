import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/**
 * A part that is drawn again only when one of its properties is another, or a list of others: an article has thousands of
 * rows.
 */
export function memo<Props extends object>(Part: FunctionComponent<Props>) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const keys = Object.keys(next) as (keyof Props)[];
      return keys.some((key) => !isSame(next[key], this.props[key]));
    }

    override render(): ComponentChild {
      return Part(this.props) as ComponentChild;
    }
  };
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || !Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
