/** Calendars as files that other programs import (RFC 5545). Alone in knowing the library that writes them. */
@NullMarked
package org.ccm.cli.calendar;

import org.jspecify.annotations.NullMarked;
