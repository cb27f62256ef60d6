import type { ComponentType, FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Skeleton } from "../frame/Skeleton.tsx";

/** A view whose script and style come when somebody looks at it. */
export function later(load: () => Promise<ComponentType>): FunctionComponent {
  let here: ComponentType | undefined;
  return function Later() {
    const [Show, show] = useState(() => here);
    const [failed, fail] = useState(false);
    const fetchIt = () => {
      fail(false);
      load().then((View) => { here = View; show(() => View); }, () => fail(true));
    };
    useEffect(() => { if (!here) fetchIt(); }, []);
    if (Show) return <Show />;
    if (!failed) return <Skeleton />;
    return <div class="wrong" role="alert"><p>The view could not be loaded.</p><button type="button" onClick={fetchIt}>Try again</button></div>;
  };
}
