/** How many rows a table asks for at once, as long as it is not grouped. */
export const pageSize = 100;
