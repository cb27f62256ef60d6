import { render } from "preact";
import "@preact/signals";
import { App } from "./frame/App.tsx";
import { listen } from "./frame/keys.ts";
import { load } from "./state/board.ts";
import { look } from "./state/server.ts";

void load();
look();
listen();
const page = document.getElementById("explorer")!;
page.replaceChildren();
render(<App />, page);
