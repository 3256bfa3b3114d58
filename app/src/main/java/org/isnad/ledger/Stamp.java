package org.isnad.ledger;

/**
 * Which program and which words made a reading.
 *
 * @param engineVersion as {@code isnad --version} prints it
 * @param lexiconHash {@link org.isnad.lexicon.Lexicon#hash}
 */
public record Stamp(String engineVersion, String lexiconHash) {}
