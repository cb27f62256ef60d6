import { useEffect, useState } from "preact/hooks";
import { awaySince } from "../state/server.ts";
import { columns, dataset, failure, load, loading } from "../state/board.ts";
import type { Failure } from "../state/ask.ts";

/** Says that the server is gone, or is back. */
export function Banner() {
  const since = awaySince.value;
  const [back, setBack] = useState(false);
  const [was, setWas] = useState(false);
  useEffect(() => {
    if (since) return setWas(true);
    if (!was) return;
    setWas(false);
    setBack(true);
    const timer = setTimeout(() => setBack(false), 4000);
    return () => clearTimeout(timer);
  }, [since]);
  if (since) {
    return <p class="banner away" role="alert">The server has not answered since {since.toLocaleTimeString("en-GB")}. What you see stays; the page looks for it every second.</p>;
  }
  return back ? <p class="banner back" role="status">The server answers again.</p> : null;
}

/** An error in words, with the number that finds it in the server's log. */
export function Wrong({ failure, again }: { failure: Failure; again: () => void }) {
  return (
    <div class="wrong" role="alert">
      <p>{failure.message}</p>
      {failure.requestId && <p>Request <code>{failure.requestId}</code>; the server's log has it under this number.</p>}
      <button type="button" onClick={again}>Try again</button>
    </div>
  );
}

/** In place of the views while, or because, there is nothing to show. */
export function Nothing() {
  if (failure.value && !failure.value.away) {
    return (
      <>
        <Wrong failure={failure.value} again={() => void load()} />
        {failure.value.code === "UNAVAILABLE" && <div class="empty"><p>If this Neo4j is new and holds no dataset yet, this loads the shipped one; the page then goes on by itself:</p><pre>go run ./cmd/accord load</pre></div>}
      </>
    );
  }
  if (loading.value || failure.value || columns.value.length) return null;
  return (
    <div class="empty">
      <h2>There is no agreement in this dataset yet</h2>
      {dataset.value?.store === "NEO4J" ? (
        <><p>This Neo4j holds no agreement. The shipped dataset comes into it with</p><pre>go run ./cmd/accord load</pre></>
      ) : (
        <><p>The files that the server was given hold no agreement. The shipped dataset is served by</p><pre>go run ./cmd/accord</pre></>
      )}
      <p>Your own data: <code>seeds/README.md</code> is the guide to the files.</p>
    </div>
  );
}
