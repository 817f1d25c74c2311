/**
 * Listens on this machine until it is told to stop; requests that are under way are answered first.
 *
 *   npm run service
 *   PORT=9000 npm run service
 */
import { validationService } from "./service.js";

const service = validationService();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void service.close());
const address = await service.listen({
  host: process.env.HOST ?? "127.0.0.1",
  port: Number(process.env.PORT ?? 8080),
});
console.log(`${address}/openapi.json`);
