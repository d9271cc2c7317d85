// A chat with a session gateway from a web page: fetch sends and reads, EventSource reads on after a lost connection.
// The token is the page's own; the provider's key never leaves the gateway. The gateway must name this page's origin
// under server.cors_origins.

/** Make a session; gives its address. */
export async function makeSession(gateway, token, modelId) {
  const answer = await fetch(`${gateway}/api/v2/sessions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model_id: modelId }),
  });
  if (!answer.ok) throw new Error((await answer.json()).detail.message);
  return `${gateway}/api/v2/sessions/${(await answer.json()).id}`;
}

/** Say something; onEvent gets each event once. Resolves with the last event. `signal` drops the connection. */
export async function say(session, token, text, onEvent, signal) {
  let last = null;
  const seen = new Set();
  const tell = (event) => {
    if (seen.has(event.event_id)) return;
    seen.add(event.event_id);
    last = event;
    onEvent(event);
  };
  const answer = await fetch(`${session}/chat`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ message: { role: "user", content: [{ type: "text", text }] } }),
    signal,
  });
  if (!answer.ok) throw new Error((await answer.json()).detail.message);
  try {
    await readEvents(answer.body, tell);
  } catch (error) {
    console.log(`the stream was lost: ${error}`);
  }
  if (!isEnd(last)) await readOn(session, token, answer.headers.get("Stream-Ticket"), tell);
  return last;
}

/** Read on with EventSource, which cannot send a token: a ticket takes its place. It reconnects by itself. */
function readOn(session, token, ticket, tell) {
  return new Promise((resolve, reject) => {
    const source = new EventSource(`${session}/chat?ticket=${encodeURIComponent(ticket)}`);
    const take = (message) => {
      // The browser's own word for a failed connection is "error" too, but it carries no data.
      if (!message.data) return;
      const event = JSON.parse(message.data);
      tell(event);
      if (isEnd(event)) {
        source.close();
        resolve();
      }
    };
    for (const name of ["interaction", "completion", "text_delta", "thought_delta", "message", "system_message",
      "tool_call", "render_media", "audio_delta", "error"]) {
      source.addEventListener(name, take);
    }
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) reject(new Error("the stream cannot be read on"));
    };
  });
}

/** Server-Sent Events of a body. */
async function readEvents(body, tell) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const frames = (rest + value).split("\n\n");
    rest = frames.pop();
    for (const frame of frames) {
      const data = frame.split("\n").find((line) => line.startsWith("data: "));
      if (data) tell(JSON.parse(data.slice(6)));
    }
  }
}

function isEnd(event) {
  return event !== null && event.type === "interaction" && !event.started;
}
