package org.isnad.ledger;

import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;

/** An article just read, on its way into the ledger. */
public record Fresh(Article article, Reading reading) {}
