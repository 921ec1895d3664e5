/** Transparency reports (Article 7) and publications that list a report as missing. */
@NullMarked
package org.ccm.report;

import org.jspecify.annotations.NullMarked;
