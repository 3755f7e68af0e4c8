import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { waitFor } from "./wait.mjs";

/** A process of ours: its output is kept for when something fails, and it is stopped by its id. */
export class Server {
  #process;
  #name;
  #output = [];
  #ended = null;

  constructor(name, command, args, options = {}) {
    this.#name = name;
    this.#process = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    this.#process.stdout.on("data", (chunk) => this.#output.push(chunk));
    this.#process.stderr.on("data", (chunk) => this.#output.push(chunk));
    this.#process.on("error", (error) => (this.#ended = error.message));
    this.#process.on("exit", (code, signal) => (this.#ended ??= `ended with ${signal ?? code}`));
  }

  get output() {
    return Buffer.concat(this.#output).toString("utf8");
  }

  /** Waits for an answer of `ask`, and no longer once the process has ended. */
  ready(seconds, ask) {
    return waitFor(`${this.#name} is ready`, seconds, ask, () => this.#ended);
  }

  async stop() {
    if (this.#ended !== null) {
      return;
    }
    const exit = once(this.#process, "exit");
    this.#process.kill("SIGINT");
    const patience = setTimeout(() => this.#process.kill("SIGKILL"), 5_000);
    await exit;
    clearTimeout(patience);
  }
}

/** Whether something listens on a port of this machine. */
export function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
