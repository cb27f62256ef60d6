import { GraphiQL } from "graphiql";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { ask } from "./ask";
import { linked } from "./linked";
import { questions } from "./questions";
import { storage } from "./storage";

const builder = { ...explorerPlugin({ showAttribution: false }), title: "Query builder" };
const plugins = [HISTORY_PLUGIN, builder];

export function Playground() {
  const link = linked(location.search);
  const tabs = link ? [link, ...questions] : questions;
  return (
    <GraphiQL
      fetcher={ask}
      plugins={plugins}
      storage={storage}
      defaultTabs={tabs}
      // GraphiQL shows the first tab's query but not its variables; and a link
      // has to win over the tabs that are kept from the last visit.
      initialQuery={link?.query}
      initialVariables={link?.variables}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>Accord</GraphiQL.Logo>
      <GraphiQL.Footer>
        <footer className="accord-footer">
          <a href="/">explorer</a>
          <a href="/schema.graphql">schema</a>
          <a href="/licenses.txt">licences</a>
        </footer>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
