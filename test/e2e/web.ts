import { buildPage } from '../../workers-example/buildPage.ts'

/** Builds the page of the example Worker once for all end-to-end tests. */
export const setup = buildPage
