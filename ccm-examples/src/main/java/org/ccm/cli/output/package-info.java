/** Formats: text for people, JSON and CSV for programs. They know nothing of the Convention. */
@NullMarked
package org.ccm.cli.output;

import org.jspecify.annotations.NullMarked;
