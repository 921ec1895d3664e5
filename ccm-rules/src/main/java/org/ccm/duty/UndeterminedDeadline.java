package org.ccm.duty;

import org.ccm.provision.Matter;

/**
 * An episode to which the Convention gives no date.
 *
 * @param matter State, duty and report or episode
 */
public record UndeterminedDeadline(Matter matter) implements Derived {}
