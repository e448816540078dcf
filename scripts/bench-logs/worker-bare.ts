// What gunzip and UTF-8 decoding alone take, in a worker as the engine is: nothing is kept but the bytes.
globalThis.onmessage = async ({ data }: MessageEvent<string>) => {
  const start = performance.now();
  const decoder = new TextDecoder();
  const chunks: Uint8Array[] = [];
  let characters = 0;
  const { body, headers } = await fetch(data);
  if (body === null) return;
  const isPacked = headers.get('X-Packed') === 'yes';
  const stream = isPacked ? body.pipeThrough(new DecompressionStream('gzip')) : body;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    characters += decoder.decode(value, { stream: true }).length;
  }
  globalThis.postMessage({ ms: performance.now() - start, characters });
};
