/** Scenarios: a register, a day and what is expected of it, written in YAML by people who know no Java. */
@NullMarked
package org.ccm.scenario;

import org.jspecify.annotations.NullMarked;
