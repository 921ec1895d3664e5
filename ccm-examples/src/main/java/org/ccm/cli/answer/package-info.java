/** What the commands answer, as fields, rows and pages. */
@NullMarked
package org.ccm.cli.answer;

import org.jspecify.annotations.NullMarked;
