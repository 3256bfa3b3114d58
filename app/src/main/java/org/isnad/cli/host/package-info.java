/**
 * What hosts repeat in their articles, learned while articles go into a ledger.
 *
 * <p>In: articles, the ledger. Out: articles without their host's furniture, and what each teaches,
 * to be appended with it. Never here: the judgement of what is furniture, which is in {@code page}.
 */
@NullMarked
package org.isnad.cli.host;

import org.jspecify.annotations.NullMarked;
