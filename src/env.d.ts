declare namespace App {
  interface Locals {
    /** The glossary terms that the page has linked so far. */
    seenTerms?: Set<string>;
  }
}
