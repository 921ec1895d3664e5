/**
 * Figures: counts, rates, gaps and rankings over an assessment. They are sums of findings, duties and facts, computed in
 * plain Java; nothing is concluded here that the rules have not concluded.
 */
@NullMarked
package org.ccm.figures;

import org.jspecify.annotations.NullMarked;
