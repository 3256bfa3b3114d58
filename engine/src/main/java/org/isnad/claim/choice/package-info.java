/**
 * Choices that words alone can't settle and that a small linear model makes: what holds of each
 * option goes in, the share of each answer comes out. Nothing is learned while reading: weights
 * come from {@code lexicon/choices}, made by {@code learn/run}.
 */
@NullMarked
package org.isnad.claim.choice;

import org.jspecify.annotations.NullMarked;
