package org.isnad.arabic;

/** A spelling and the cell of a paradigm that it fills. */
public record ParadigmForm(String spelling, Cell cell) {}
