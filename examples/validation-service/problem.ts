import type { FastifyReply } from "fastify";

/** Problem details (RFC 9457), with members of our own. `type` stays "about:blank": the status says what it is. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
}

/** Answers with a problem. */
export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify({ type: "about:blank", ...problem }));
