package org.isnad.ledger;

/**
 * How far an archive was read into the ledger. No entry: what is lost with it is time.
 *
 * @param head what the file is known by, wherever it lies: a hash of its start
 * @param file its name, for people
 * @param size how long it was, in bytes
 * @param tail a hash of its end: a file that only grew has it still at that size
 * @param leaves how many of its pages were passed
 * @param offset the byte where the next record begins, 0 if it can't be said
 * @param faults how many faults were told on the way
 * @param ended whether it was read to its end
 */
public record Bookmark(
    String head,
    String file,
    long size,
    String tail,
    long leaves,
    long offset,
    int faults,
    boolean ended) {}
