package org.ccm.engine;

/**
 * A member of a class, or a class as a whole, to which compiled rules refer.
 *
 * @param owner full name of the class
 * @param name name of the method or field, {@code <init>} of a constructor; empty where the class itself is named
 */
public record Reference(String owner, String name) {

    @Override
    public String toString() {
        return name.isEmpty() ? owner : owner + "." + name;
    }
}
