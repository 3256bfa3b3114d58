package org.isnad.ledger;

/**
 * Another article that tells the same words.
 *
 * @param share how much of the shorter of the two stands in the other, from 0.6 to 1
 */
public record Twin(ArticleRow article, double share) {}
