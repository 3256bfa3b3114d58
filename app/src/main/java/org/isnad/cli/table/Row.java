package org.isnad.cli.table;

/** One labelled line of a claim. */
record Row(String label, String value) {}
