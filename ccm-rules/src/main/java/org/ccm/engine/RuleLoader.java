package org.ccm.engine;

import java.util.Map;

/** Defines compiled rules, which were looked through before. They see nothing but what the filter lets pass. */
final class RuleLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    /**
     * A loader of these classes.
     *
     * @param classes bytecode by the full name of the class
     */
    RuleLoader(ClassLoader filter, Map<String, byte[]> classes) {
        super("ccm-rules", filter);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytecode = classes.get(name);
        if (bytecode == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytecode, 0, bytecode.length);
    }
}
