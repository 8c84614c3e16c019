/** A mistake in how the queue is used: exit code 2, as for every wrong usage. */
export const misuse = (message: string): Error => Object.assign(new Error(message), { exitCode: 2 });
