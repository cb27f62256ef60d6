import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Wrong } from "../frame/Notices.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { Failure } from "../state/ask.ts";
import { lost } from "../state/server.ts";

/** A view that is loaded when somebody looks at it, so that the first view stays light. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | undefined;
  return () => {
    const [, came] = useState(() => loaded); // a view is a function, which useState would call
    const [failure, failed] = useState<Failure>();
    const ask = () => {
      failed(undefined);
      load().then((view) => came(() => (loaded = view)), () => {
        lost();
        failed(new Failure("This view could not be loaded.", true));
      });
    };
    useEffect(() => { if (!loaded) ask(); }, []);
    const Show = loaded;
    if (Show) return <Show />;
    return failure ? <Wrong failure={failure} again={ask} /> : <Skeleton />;
  };
}
