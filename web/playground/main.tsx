import { createRoot } from "react-dom/client";
import "graphiql/setup-workers/vite";
import "./style.css";
import { Playground } from "./Playground";

createRoot(document.getElementById("playground")!).render(<Playground />);
