import { computed } from "@preact/signals";
import { Evidence, nameOf } from "../evidence/Evidence.tsx";
import { address, select } from "../state/address.ts";
import { columns, dataset, failure, loading } from "../state/board.ts";
import { filters, scene } from "../state/scene.ts";
import { Text } from "../views/Name.tsx";
import { viewOf } from "../views/registry.ts";
import { AsOf } from "./AsOf.tsx";
import { Copy } from "./Copy.tsx";
import { Empty } from "./Empty.tsx";
import { Export } from "./Export.tsx";
import { Chips, Filters } from "./Filters.tsx";
import { Help, helping } from "./Help.tsx";
import { Legend } from "./Legend.tsx";
import { Banner, Nothing } from "./Notices.tsx";
import { Query } from "./Query.tsx";
import { Questions } from "./Questions.tsx";
import { Search } from "./Search.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { Status } from "./Status.tsx";
import { Tabs } from "./Tabs.tsx";

export function App() {
  const { embed, select: selected, view } = address.value;
  return (
    <div class={`app ${embed ? "embed" : ""} ${selected ? "open" : ""}`}>
      {!embed && <Header />}
      <Banner />
      <main>
        {!embed && viewOf(view).id === "matrix" && columns.value.length > 0 && <Questions />}
        {!embed && <div class="bar"><Tabs /><Chips /><Status /></div>}
        <section id="view" class="view" role={embed ? undefined : "tabpanel"} aria-label={viewOf(view).title}><Current /></section>
        {columns.value.length > 0 && viewOf(view).id === "matrix" && <Legend />}
      </main>
      <Evidence />
      <p class="unseen" role="status">{spoken.value}</p>
      <Help />
    </div>
  );
}

function Header() {
  return (
    <header>
      <h1><a href="/"><img src="/favicon.svg" alt="" width="26" height="26" />Accord</a></h1>
      <Search id="search" label="Search" placeholder="Actor, agreement, place, source – any spelling, any script" choose={select} />
      <div class="tools">
        <AsOf />
        <Filters />
        <Copy text={location.origin + location.pathname + location.search} name="Copy link" />
        <Export />
        <Query />
      </div>
      <p class="of"><span class="title" title={dataset.value?.title}>{dataset.value ? <Text>{dataset.value.title}</Text> : "\u00a0"}</span> <span class="links"><button type="button" class="link" onClick={() => (helping.value = true)}>Keys</button> · <a href="/playground">Playground</a> · <a href="/licenses.txt">Licences</a></span></p>
    </header>
  );
}

/** What has just been opened, for those who do not see it. */
const spoken = computed(() => {
  const { select: actor, on, compare } = address.value;
  return actor && `Evidence: ${[actor, on, compare].filter(Boolean).map(nameOf).join(on ? " on " : " and ")}`;
});

const nothing = computed(() => columns.value.length === 0);

function Current() {
  if (nothing.value) return loading.value || failure.value?.away ? <Skeleton /> : <Nothing />;
  if (!scene.value.rows.length && filters.value.length && !loading.value) return <Empty />;
  const { Show } = viewOf(address.value.view);
  return <Show />;
}
