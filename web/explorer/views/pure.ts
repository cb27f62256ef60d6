import { Component, type ComponentType, type FunctionComponent, createElement } from "preact";

/** A component that is only drawn anew when one of its properties is another. */
export function pure<P extends object>(draw: FunctionComponent<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P) {
      return Object.keys(next).some((key) => next[key as keyof P] !== (this.props as P)[key as keyof P]);
    }
    override render() {
      return createElement(draw, this.props as P);
    }
  };
}
