/** How often a property is tried: so often in `npm test`, as often as is wished in `npm run fuzz`. */
export const runs = (usual: number): number => Number(process.env.FUZZ_RUNS ?? usual)
