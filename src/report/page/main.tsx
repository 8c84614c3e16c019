import { render } from "preact";
import { App } from "./app.js";
import { unpackIndex } from "./unpack.js";
import "./style.css";

const root = document.getElementById("app");
if (root) {
  unpackIndex().then(
    (index) => render(<App index={index} />, root),
    (error: Error) => {
      root.textContent = `This report cannot be shown: ${error.message}. It needs a browser of 2023 or later.`;
    },
  );
}
