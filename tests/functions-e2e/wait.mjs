import { setTimeout as delay } from "node:timers/promises";

/** Asks until the answer is neither null nor undefined; fails with what was waited for once the time is up. */
export async function waitFor(what, seconds, ask, isHopeless = () => null) {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer != null) {
      return answer;
    }
    const reason = isHopeless();
    if (reason) {
      throw new Error(`${what}: ${reason}`);
    }
    if (performance.now() > deadline) {
      throw new Error(`${what}: still not after ${seconds} seconds`);
    }
    await delay(250);
  }
}
