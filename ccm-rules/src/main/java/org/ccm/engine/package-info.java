/** The one place that knows the rules engine: it loads the rules, runs them and reads what justifies what they derive. */
@NullMarked
package org.ccm.engine;

import org.jspecify.annotations.NullMarked;
